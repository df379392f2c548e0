# exit: 1
text = 'a,b'
result = (text
          .split(',')
          .upper())
