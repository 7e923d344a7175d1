"""What is wrong: the judgement of the station's health, and the alarms that stand until somebody acknowledges them."""
