if 1:
	print("tab")
	

	if 1:
	    print("tab and spaces")
   
	print("back")



print("end")
	
