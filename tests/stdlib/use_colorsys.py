import colorsys
for name in ("hsv", "hls", "yiq"):
    to = getattr(colorsys, "rgb_to_" + name)
    back = getattr(colorsys, name + "_to_rgb")
    for rgb in ((0.2, 0.4, 0.6), (1, 0, 0), (0.5, 0.5, 0.5)):
        print(name, [round(x, 6) for x in to(*rgb)], [round(x, 6) for x in back(*to(*rgb))])
