# exit: 1
values = ('a', 'b')
text = 'x: %s, y: %s, z: %s' % values
