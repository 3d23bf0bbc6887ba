package org.defdip.citation;

import org.defdip.core.Language;

/** Creates the citable page of a thing of the type {@code T}. */
@FunctionalInterface
interface CitableFactory<T> {

	Citable of(T subject, Language language);

}
