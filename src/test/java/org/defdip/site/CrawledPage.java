package org.defdip.site;

import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page found by the crawl.
 *
 * @param address path and query
 * @param from a page that links to it
 */
record CrawledPage(String address, String from, int status, String contentType, String html, Document document) {

	/** The language of the address. */
	String language() {
		return this.address.substring(1, 3);
	}

	Elements select(String selector) {
		return this.document.select(selector);
	}

	/**
	 * Whether search engines may index the page. A page within a reading path is indexed
	 * only at its address outside the path.
	 */
	boolean isIndexable() {
		return select("meta[name=robots][content*=noindex]").isEmpty() && !address().contains("?path=");
	}

	String canonical() {
		return select("link[rel=canonical]").attr("href");
	}

	/** The absolute addresses of the page in all languages, by language. */
	Map<String, String> alternates() {
		Map<String, String> alternates = new TreeMap<>();
		for (Element link : select("head link[rel=alternate][hreflang]")) {
			alternates.put(link.attr("hreflang"), link.attr("href"));
		}
		return alternates;
	}

	@Override
	public String toString() {
		return "%s (linked from %s)".formatted(this.address, this.from);
	}

}
