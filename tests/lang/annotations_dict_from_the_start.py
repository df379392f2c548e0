print('__annotations__' in globals())
class A:
    print(__annotations__)
    if 0: x: int
class B: pass
print(A.__annotations__, B.__annotations__)
if False: y: int
print(__annotations__)
def f():
    class C:
        z: int = 1
    return C.__annotations__
print(f(), OSError(None,'',None).args, OSError(1,'','f').args)
