"""`vision-inspection`: the command line. It stands above both faces, because `panel` and `serve` start them."""
