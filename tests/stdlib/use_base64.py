import base64
d = bytes(range(20))
for name in ("b64", "b32", "b16", "a85", "b85", "urlsafe_b64"):
    e = getattr(base64, name.replace("urlsafe_b64", "urlsafe_b64") + "encode")(d)
    print(name, e, getattr(base64, name + "decode")(e) == d)
