class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.missing = need - have


class Account:
    count = 0

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
        type(self).count += 1

    @property
    def balance(self):
        return self._balance

    def withdraw(self, n):
        if n > self._balance:
            raise InsufficientFunds(n, self._balance)
        self._balance -= n
        self.history.append(-n)

    def __iadd__(self, n):
        self._balance += n
        self.history.append(n)
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"


class Savings(Account):
    def withdraw(self, n):
        print("checking", n)
        super().withdraw(n)


a, b = Account("ann", 10), Savings("bob")
a += 5
b += 100
for acc, n in ((a, 20), (b, 30), (a, 15)):
    try:
        acc.withdraw(n)
    except InsufficientFunds as e:
        print("refused:", e, e.missing)
print(a, b, a.history, b.history, Account.count, Savings.count)
