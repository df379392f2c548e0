# exit: 255
raise SystemExit(1 << 100)
