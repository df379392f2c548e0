print("after the byte order mark", __name__)
