class NoItems:
    pass


class OnlyGet:
    def __getitem__(self, key):
        raise IndexError(key)


class WithClassItem:
    def __class_getitem__(cls, key):
        raise TypeError(f'class item {key}')


def run(text):
    try:
        exec(text, globals())
        print(text, 'fine')
    except Exception as e:
        print(text, '|', type(e).__name__, e)


for value in ['NoItems()', 'NoItems', 'OnlyGet()', 'OnlyGet', 'WithClassItem', 'WithClassItem()', '5', 'None', 'len', 'int', '1.5', '(lambda: 0)', '{1}', 'iter([])', 'type', 'list', 'dict', 'type(None)', 'ValueError', 'Ellipsis', 'True', 'object()', 'range(3)', '"abc"', 'b"abc"', '(1, 2)', 'frozenset()', '{}.keys()', 'slice(1)', 'print', 'super']:
    for template in '#[0]', '#["k"]', '#[0] = 1', 'del #[0]', '#[0] += 1', '#[1:2] = []':
        run(template.replace('#', value))
