# exit: 1
class Point:
    origin = 0


Point.orign
