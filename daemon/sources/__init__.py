"""Sources of facts, one file each: a source returns values and does not know who reads them."""
