package org.defdip.search;

import java.util.List;

import org.defdip.concept.Definition;

/**
 * One page of a list of definitions.
 *
 * @param total how many there are on all pages
 * @param apartFromRepeats how many of those do not say again what another says
 * @param number of this page, from 1
 * @param pages how many pages there are, at least 1
 * @param facets the choices a reader has
 * @param answered what was asked, as it could be answered
 */
public record DefinitionPage(List<Definition> definitions, long total, long apartFromRepeats, int number, long pages,
		List<Facet> facets, Inquiry answered) {
}
