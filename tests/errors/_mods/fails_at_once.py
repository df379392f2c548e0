x = 1
y = x + undefined_at_import
