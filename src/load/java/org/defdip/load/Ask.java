package org.defdip.load;

/**
 * A typical request.
 *
 * @param name the name in the table
 * @param revalidated whether the request is conditional, with the entity tag of a stored
 * response
 */
record Ask(String name, String path, boolean revalidated) {

	/** The name in the report for the measurements of this request at one server. */
	String label(int connections, String place) {
		return this.name + ", " + connections + ", " + place;
	}

}
