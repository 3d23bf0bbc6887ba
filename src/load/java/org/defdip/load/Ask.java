package org.defdip.load;

/**
 * A request that readers make.
 *
 * @param name as the table shows it
 * @param revalidated whether the reader has the answer and asks if it still holds
 */
record Ask(String name, String path, boolean revalidated) {

	/** What the figures of this request at one place are called in the report. */
	String label(int connections, String place) {
		return this.name + ", " + connections + ", " + place;
	}

}
