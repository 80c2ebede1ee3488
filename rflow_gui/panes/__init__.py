"""The views: passive widgets that show what they are given and announce what the user does with them.

They run no jobs and know neither documents nor controllers.
"""
