print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (0).to_bytes(0, "big"))
print((0).to_bytes())
print((255).to_bytes(), (-1).to_bytes(2, "big", signed=True))
print((-128).to_bytes(1, "big", signed=True))
print((2**70).to_bytes(9, "big"), (-(2**70)).to_bytes(10, "little", signed=True))
print((5).to_bytes(length=3))
print((127).to_bytes(1, "big", signed=True), True.to_bytes(2, byteorder="little"))
for args, kw in (((256,), {}), ((-1,), {}), ((128, 1, "big"), {"signed": True}), ((1, -1), {}),
        ((1, 2, "middle"), {}), ((-129, 1, "big"), {"signed": True}),
        ((2**64, 8, "little"), {})):
    try:
        print(int.to_bytes(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)
