class Event:
    def __set_name__(self, owner, name): self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return vars(obj).setdefault(self.name + "_bound", BoundEvent(obj, self.name))

    def __set__(self, obj, value):
        if not isinstance(value, BoundEvent):
            raise AttributeError(f"cannot assign to event {self.name!r}")


class BoundEvent:
    def __init__(self, obj, name): self.obj, self.name, self.handlers = obj, name, []
    def __iadd__(self, f): self.handlers.append(f); return self
    def __isub__(self, f): self.handlers.remove(f); return self
    def __call__(self, *a, **k): return [h(self.obj, *a, **k) for h in self.handlers]
    def __len__(self): return len(self.handlers)


class Button:
    clicked = Event()
    moved = Event()

    def __init__(self, label): self.label = label


b = Button("ok")
b.clicked += lambda s, n: f"{s.label} clicked {n}"
def handler(s, n, *, loud=False): return s.label.upper() if loud else s.label
b.clicked += handler
print(b.clicked(1), len(b.clicked), len(b.moved), type(Button.clicked).__name__)
b.clicked -= handler
print(b.clicked(2))
try:
    b.clicked = 5
except AttributeError as e:
    print(e)
