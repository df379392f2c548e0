# exit: 1
value = 'text'
result = 5 + -value
