early = 1
import cycle_b as b
late = 2
done = True
