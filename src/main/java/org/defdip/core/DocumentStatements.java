package org.defdip.core;

import java.util.List;
import java.util.Map;

/** Lists what a module's things state in a document, for the page of the document. */
@FunctionalInterface
public interface DocumentStatements {

	/**
	 * Returns the statements of the document, in its order.
	 * @param document the slug of the document
	 * @return the statements, keyed by the slug of their passage
	 */
	Map<String, List<Backlink>> in(String document);

}
