# exit: 1
d = {"items_": 1}
d.item()
