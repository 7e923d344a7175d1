"""What a region looks like, cell by cell: features of a pretrained network, and how unlike others they are."""
