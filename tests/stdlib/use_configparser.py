import configparser, io
c = configparser.ConfigParser()
c.read_string("[DEFAULT]\nbase = /srv\n[web]\nport = 80\npath = %(base)s/www\nmulti =\n  a\n  b\n")
print(c.sections(), c["web"].getint("port"), c.get("web", "path"), c["web"]["multi"].split())
c["new"] = {"k": "v"}
out = io.StringIO()
c.write(out)
print(out.getvalue())
