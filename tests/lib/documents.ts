/** Bodies of articles that both compilers must take for the same words and structure, by what each is a case of. */
export const DOCUMENTS: Record<string, string> = {
  'plain paragraphs': 'First paragraph -- with "quotes" and ... dots.\n\nSecond one,\nbroken over two lines.',
  'names in a paragraph':
    'KANANASKIS -- <Person id="a-b">President A</Person> met <Summit id="g7-2025">the summit</Summit>, he said.',
  'a lone name': '<Person id="a-b">President A</Person>\n\nNext.',
  'two lone names in one paragraph':
    '<Person id="a-b">President A</Person> <Person id="c">B</Person>\n\n<Person id="d">C</Person>',
  'two lone names on two lines of one paragraph': '<Person id="a-b">President A</Person>\n<Summit id="c">B</Summit>',
  'lone names that touch': '<Person id="a-b">A</Person><Summit id="c">B</Summit>',
  'a caption and a pull quote':
    '<Caption credit="Agency &amp; &quot;Co&quot;">Two <Person id="a">leaders</Person> shake hands.</Caption>\n\n<PullQuote speaker="A B">Words set apart</PullQuote>',
  'components in block form': '<PullQuote>\nWords *set* apart\n</PullQuote>\n\n<Caption>\n\nA caption.\n\n</Caption>',
  'headings and lists':
    '## What was said\n\n- one\n- two [^1]\n  - nested\n\n3. third\n4. fourth\n\n* loose\n\n* list\n\n[^1]: A note.',
  'numbered lists side by side': '2. two\n3. three\n\n1) one\n2) two\n\n7. seven\n\n- none\n\nEnd.',
  'footnotes out of order':
    'A [^3] and B [^1], again [^3].\n\n[^1]: First, https&#58;//a.example/b\n\n[^3]: Third *with* emphasis.\n\n    And a second paragraph.',
  'marks as printed': 'Talks were held [1]. They ended [1, 2] [3][4].',
  'character references':
    'Export &amp; import &lt;b&gt; &#123;not code&#125; &copy; &#x201C;q&#x201D; &nbsp;&#8239;&#173; &notareference; &amp;amp;',
  'escapes and emphasis':
    '\\*not emphasis\\* *emphasis* **strong** ~~gone~~ `code {x}` a\\\nbreak snake_case_word 2*3*4',
  Korean:
    '<Person id="moon">문재인 대통령</Person>과 상대는 **판문점**에서 ‘정상회담’을 열었다.\n\n두 사람은 *선언*에 서명했다.',
  Japanese: '岸田文雄首相は「首脳会談」を行った。【ハンブルク共同】**強調**です。',
  'addresses in the text': 'See https://a.example/b_c?d=1&e=2, www.example.org and name@example.org.',
  links: '[words](https://a.example/x "title") and [by reference][r].\n\n[r]: https://c.example',
  'a table': '| a | b |\n|:--|--:|\n| 1 | *2* |\n| 3 | [^1] |\n\n[^1]: In a table.',
  'a quotation, code and a rule': '> quoted\n>\n> - list\n\n```js\nalert(1) < 2\n```\n\n***\n\nEnd.',
  'words that begin like code': '&#101;xport controls stay.\n\n&#105;mport duties fall.\n\nThe export of things.',
  'hostile text':
    '&lt;script&gt;alert(1)&lt;/script&gt; &quot; onmouseover=&quot;alert(1) &#96;&#36;&#123;x&#125;&#96; javascript:alert(1) &lt;!-- x --&gt; ]]&gt;',
  'odd characters':
    'Non‑breaking‑hyphens, narrow\u202Fspaces, zero\u200Bwidth, soft\u00ADhyphen, 👩‍👩‍👧, \u202Eright to left\u202C.',
  'text that looks like a list': '1\\. not a list\n\n\\- nor this\n\n\\# nor a heading\n\n&gt; nor a quotation',
};

/** Bodies that must be refused, by what each is a case of. Were any evaluated, it would set `globalThis.ran`. */
export const REFUSED: Record<string, string> = {
  'an expression': 'Text {globalThis.ran = true}.',
  'an expression by itself': '{(globalThis.ran = true)}',
  'an expression in a component': '<Person id="a">{globalThis.ran = true}</Person> words',
  'an import': 'import x from "data:text/javascript,globalThis.ran=true"\n\nText.',
  'an export': 'export const x = (globalThis.ran = true)\n\nText.',
  'another tag': 'Text <b>bold</b>.',
  'a script': '<script>globalThis.ran = true</script>',
  'a fragment': '<>words</>',
  'an unknown component': '<Widget id="a">words</Widget>',
  'a member component': '<Person.x id="a">words</Person.x>',
  'an inherited name': '<constructor id="a">words</constructor>',
  'an attribute that is an expression': '<Person id={globalThis.ran = true}>A</Person> words',
  'spread attributes': '<Person {...globalThis}>A</Person> words',
  'an attribute of another name': '<Person id="a" onclick="alert(1)">A</Person> words',
  'an attribute without a value': '<Person id>A</Person> words',
  'an attribute twice': '<Person id="a" id="b">A</Person> words',
  'an id that is no id': '<Person id="../../x">A</Person> words',
  'a name without id': '<Summit>the summit</Summit> words',
  'a caption among words': 'Words <Caption>inside</Caption> words.',
  'a link to a script': '[words](javascript:globalThis.ran=true)',
  'a link to a script in disguise': '[words](JaVaScRiPt&#58;globalThis.ran=true)',
  'a link to data': '[words](data:text/html;base64,eA==)',
  'a link without a host': '[words](/articles/x/)',
  'a picture': '![words](https://a.example/b.png)',
  'a comment': 'Text <!-- comment -->.',
  'an unclosed tag': '<Person id="a">A\n\nText.',
  'quotations in one another without end': `${'> '.repeat(500)}deep`,
};
