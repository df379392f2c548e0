# exit: 1
config = {
    "first": 1,
    "second": [
        10,
        20 / 0,
    ],
}
