# exit: 1
first = 1
second = 'two'
total = (
    first
    + 10
    + second
)
