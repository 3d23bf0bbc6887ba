package org.defdip.site;

import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page as the crawl found it.
 *
 * @param address path and query
 * @param from a page that links to it
 */
record CrawledPage(String address, String from, int status, String contentType, String html, Document document) {

	/** The language its address is in. */
	String language() {
		return this.address.substring(1, 3);
	}

	Elements select(String selector) {
		return this.document.select(selector);
	}

	/** Whether it may be listed: a page read along a path is listed without the path. */
	boolean isIndexable() {
		return select("meta[name=robots][content*=noindex]").isEmpty() && !address().contains("?path=");
	}

	String canonical() {
		return select("link[rel=canonical]").attr("href");
	}

	/** The absolute addresses of the same page in other languages, by language. */
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
