# exit: 1
def total(*numbers, scale):
    return sum(numbers) / scale


total(1, 2, 3,
      4, 5, 6,
      scale=
      0)
