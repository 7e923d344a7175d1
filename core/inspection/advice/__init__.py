"""Advice: which tools and limits would judge a program's samples right, and what each of them adds."""
