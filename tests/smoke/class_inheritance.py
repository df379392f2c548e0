class Animal:
    def name(self):
        return "animal"

    def speak(self):
        return "I am " + self.name()


class Dog(Animal):
    def name(self):
        return "dog"


print(Animal().speak())
print(Dog().speak())
print(isinstance(Dog(), Animal), isinstance(Animal(), Dog))
