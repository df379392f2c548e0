# exit: 1
raise ValueError("größe ≠ 日本 \x07 \ud800")
