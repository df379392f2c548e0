import types

def f(): yield

async def c(): pass

async def ag(): yield

co = c()
print(types.FunctionType is type(f), types.LambdaType is types.FunctionType)
print(types.GeneratorType is type(f()), types.CoroutineType is type(co))
print(types.AsyncGeneratorType is type(ag()), types.CodeType is type(f.__code__))
print(types.BuiltinFunctionType is type(len), types.BuiltinMethodType is type([].append))
print(types.MethodType.__name__, types.ModuleType is type(types))
print(types.NoneType is type(None), types.NotImplementedType.__name__)
print(types.EllipsisType is type(...), types.CellType.__name__, types.FrameType.__name__)
print(types.TracebackType.__name__, types.MappingProxyType is type(int.__dict__))
print(types.GetSetDescriptorType.__name__, types.MemberDescriptorType.__name__)
print(types.WrapperDescriptorType is type(int.__add__))
print(types.MethodWrapperType is type((1).__add__))
print(types.MethodDescriptorType is type(str.join))
print(types.ClassMethodDescriptorType.__name__, types.GenericAlias is type(list[int]))
print(types.UnionType is type(int | str))
co.close()
print(types.new_class("N", (dict,), {}, lambda ns: ns.update(x=5)).x)
print(types.resolve_bases((int,)), types.prepare_class("P", (int,))[0].__name__)
print(types.get_original_bases(bool))

class Base:
    @types.DynamicClassAttribute
    def d(self):
        return "instance"

print(Base().d)
try:
    Base.d
except AttributeError as e:
    print(type(e).__name__)

@types.coroutine
def oldstyle():
    r = yield "y"
    return r

async def user():
    return await oldstyle()

u = user()
print(u.send(None))
try:
    u.send("r")
except StopIteration as e:
    print(e.value)
