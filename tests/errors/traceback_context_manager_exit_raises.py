# exit: 1
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        raise RuntimeError('exit failed')


with Manager():
    raise ValueError('body failed')
