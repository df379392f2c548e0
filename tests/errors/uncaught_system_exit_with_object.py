# exit: 1
raise SystemExit({"code": 1})
