# nothing

   # indented
	# tab
