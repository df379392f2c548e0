# exit: 1
inner = ValueError('multi\nline')
inner.add_note('note of\nthe inner')
group = ExceptionGroup('message\nof group', [inner, KeyError('k')])
group.add_note('note of group')
raise group
