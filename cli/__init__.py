"""`vision-inspection`: the command line. It may import both faces, because `panel` and `serve` start them."""
