table = {"d": lambda f: ("table", f.__name__)}
ds = [lambda f: ("list", f.__name__)]


@table["d"]
def a(): pass


@ds[0]
def b(): pass


@(lambda f: f) if a else None
def c(): return "c"


@(saved := ds[0])
def d(): pass


print(a, b, c(), d, saved is ds[0])
