# exit: 1
class Node:
    def __init__(self, child):
        self.child = child

    def walk(self, depth=0):
        if depth == 12:
            raise ValueError('deep enough')
        return self.child.walk(depth + 1)


node = Node(None)
node.child = node
node.walk()
