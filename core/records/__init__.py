"""What has been judged, for those who ask later."""
