package org.defdip.search;

import java.util.List;

import org.defdip.concept.Definition;

/**
 * One page of a list of definitions.
 *
 * @param asked the text of the query as typed
 * @param total the number of definitions on all pages
 * @param apartFromRepeats the number of those that do not repeat another definition
 * @param number the number of this page, from 1
 * @param pages the number of pages, at least 1
 * @param facets the facets by which the list can be narrowed
 * @param answered the query that was run, which may be a corrected one
 */
public record DefinitionPage(String asked, List<Definition> definitions, long total, long apartFromRepeats, int number,
		long pages, List<Facet> facets, SearchQuery answered) {
}
