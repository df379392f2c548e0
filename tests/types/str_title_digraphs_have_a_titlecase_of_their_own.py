for char in "ǄǅǆǇǈǉǊǋǌǱǲǳ":
    print(ascii(char), ascii(char.upper()), ascii(char.lower()), ascii(char.title()), ascii(char.capitalize()),
          ascii(char.swapcase()), char.isupper(), char.islower(), char.istitle())
print(ascii("ǆabc ǆx".title()), ascii("ǆABC".capitalize()), "ǅabc".istitle(), "Ǆabc".istitle(), "ǅA".istitle())
