import traceback
wide = ExceptionGroup('wide', [ValueError(i) for i in range(20)])
lines = traceback.format_exception(wide)
print(''.join(lines)[-400:])
deep = ValueError('bottom')
for i in range(14):
    deep = ExceptionGroup(f'level {i}', [deep])
text = ''.join(traceback.format_exception(deep))
print(text.count('level'), 'bottom' in text, text.strip().split('\n')[-3:])
summary = traceback.TracebackException.from_exception(wide, max_group_width=2)
print(''.join(summary.format())[-250:])
summary = traceback.TracebackException.from_exception(deep, max_group_depth=3)
print(''.join(summary.format()).count('level'))
