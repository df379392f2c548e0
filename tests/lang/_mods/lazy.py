present = "present"


def __getattr__(name):
    if not name.startswith("__"):
        print("getattr", name)
    if name == "computed":
        return "value of computed"
    raise AttributeError(f"lazy has no {name}")


def __dir__():
    return ["zeta", "alpha"]
