# exit: 1
def f(日本, größe):
	return 日本['キー'] + größe

f({'キー': 1}, 'ä')
