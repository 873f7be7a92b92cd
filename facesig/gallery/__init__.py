"""Who is it: a store of people, and the decision between one of them and nobody."""
