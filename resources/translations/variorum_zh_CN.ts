<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>variorum</name>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>A program put blanks around the marks of punctuation.</source>
            <translation>程序在标点符号前后放了空格。</translation>
        </message>
        <message>
            <source>A site put its own name (%1) into the text again and again.</source>
            <translation>网站把自己的名称（%1）反复放进了正文。</translation>
        </message>
        <message>
            <source>Words of a betting site (%1) were put into the text.</source>
            <translation>正文里被放进了博彩网站的字样（%1）。</translation>
        </message>
        <message>
            <source>Words of the title (%1) were put before sentences of the text.</source>
            <translation>标题中的文字（%1）被放到正文的句子前面。</translation>
        </message>
        <message>
            <source>Scattered title</source>
            <translation>散落的标题</translation>
        </message>
        <message>
            <source>Injected words</source>
            <translation>插入的字词</translation>
        </message>
        <message>
            <source>A label says who wrote, published or edited this.</source>
            <translation>一个标签说明了作者、来源或编辑。</translation>
        </message>
        <message>
            <source>The line tells what a picture shows, or whose it is.</source>
            <translation>这一行说明图片的内容或出处。</translation>
        </message>
        <message>
            <source>It begins with the sign of a list's item.</source>
            <translation>它以列表项的符号开头。</translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n 个句子</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader for damaged Chinese news pages</source>
            <translation>受损中文新闻网页阅读器</translation>
        </message>
        <message>
            <source>The library to open or to begin.</source>
            <translation>要打开或新建的文库。</translation>
        </message>
        <message>
            <source>Pages and folders to import, or a library to open.</source>
            <translation>要导入的网页和文件夹，或要打开的文库。</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>没有这个文件</translation>
        </message>
        <message>
            <source>this is a folder, not a file</source>
            <translation>这是文件夹，不是文件</translation>
        </message>
        <message>
            <source>the file may not be read</source>
            <translation>没有读取该文件的权限</translation>
        </message>
        <message>
            <source>No figure is stated in any of them.</source>
            <translation>这些文章都没有给出数字。</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>文件是空的</translation>
        </message>
        <message>
            <source>this is not a text file</source>
            <translation>这不是文本文件</translation>
        </message>
        <message>
            <source>the file is too large: pages of up to 1 GB are read</source>
            <translation>文件过大：最多读取 1 GB 的网页</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>无法写入文件</translation>
        </message>
        <message>
            <source>there is no space left on the disk</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <source>the library cannot be opened</source>
            <translation>无法打开文库</translation>
        </message>
        <message>
            <source>the library was written by a newer version of Variorum; it was left as it is</source>
            <translation>文库由更新版本的 Variorum 写成，已保持原样</translation>
        </message>
        <message>
            <source>this is not a library, or it is damaged; it was left as it is</source>
            <translation>这不是文库，或者已经损坏；已保持原样</translation>
        </message>
        <message>
            <source>another program is writing to the library; try again</source>
            <translation>另一个程序正在写入文库，请重试</translation>
        </message>
        <message>
            <source>the library reported an error: %1</source>
            <translation>文库报告错误：%1</translation>
        </message>
        <message>
            <source>the library has no such note</source>
            <translation>文库中没有这条笔记</translation>
        </message>
        <message>
            <source>the article does not contain the quoted words</source>
            <translation>文章中没有所引的文字</translation>
        </message>
        <message>
            <source>What the sources say</source>
            <translation>各来源的说法</translation>
        </message>
        <message>
            <source>the PDF could not be made: %1</source>
            <translation>无法生成 PDF：%1</translation>
        </message>
        <message>
            <source>a resource of the program is damaged: %1</source>
            <translation>程序资源已损坏：%1</translation>
        </message>
        <message>
            <source>the encoding %1 is not known</source>
            <translation>未知的编码 %1</translation>
        </message>
        <message>
            <source>You changed this.</source>
            <translation>这是您改的。</translation>
        </message>
        <message>
            <source>The bytes of this passage were read out of step; read in step they give this.</source>
            <translation>这一段的字节被错位读取；对齐后读出的就是这样。</translation>
        </message>
        <message>
            <source>An invisible character stood inside the text.</source>
            <translation>文中夹有不可见字符。</translation>
        </message>
        <message>
            <source>The page hides this.</source>
            <translation>页面把这段隐藏了。</translation>
        </message>
        <message>
            <source>A program put the reading of %1 behind it.</source>
            <translation>程序在“%1”后面加上了读音。</translation>
        </message>
        <message>
            <source>An emoji (%1) was inserted at a regular distance.</source>
            <translation>每隔一定距离插入了一个表情符号（%1）。</translation>
        </message>
        <message>
            <source>An emoji (%1) was inserted between two characters that belong together.</source>
            <translation>在本应相连的两个字之间插入了表情符号（%1）。</translation>
        </message>
        <message>
            <source>A compatibility form stood in place of the ordinary character.</source>
            <translation>此处用了兼容字形，而非通常的字。</translation>
        </message>
        <message>
            <source>A no-break space stood in place of an ordinary one.</source>
            <translation>此处用了不换行空格，而非普通空格。</translation>
        </message>
        <message>
            <source>“%1” has another type than in line %2, which counts</source>
            <translation>“%1”的类型与第 %2 行不同，以那一行为准</translation>
        </message>
        <message>
            <source>Markup was left over in the text: %1</source>
            <translation>文中残留了标记：%1</translation>
        </message>
        <message>
            <source>A character reference was not resolved.</source>
            <translation>字符引用没有还原。</translation>
        </message>
        <message>
            <source>A Markdown sign was not rendered: %1</source>
            <translation>Markdown 符号没有渲染：%1</translation>
        </message>
        <message>
            <source>A Markdown sign of emphasis was not rendered.</source>
            <translation>Markdown 强调符号没有渲染。</translation>
        </message>
        <message>
            <source>Words of the site's interface: %1</source>
            <translation>网站界面的文字：%1</translation>
        </message>
        <message>
            <source>Controls and counters of the page.</source>
            <translation>页面的按钮与计数。</translation>
        </message>
        <message>
            <source>The byline of %1 stands here a second time.</source>
            <translation>“%1”的署名在此重复出现。</translation>
        </message>
        <message>
            <source>The page says this of its own origin.</source>
            <translation>网页自述其来历。</translation>
        </message>
        <message>
            <source>The page says this of its own origin a second time.</source>
            <translation>网页再次自述其来历。</translation>
        </message>
        <message>
            <source>A list of words for search engines, without a sentence.</source>
            <translation>给搜索引擎看的词语堆砌，没有句子。</translation>
        </message>
        <message>
            <source>The way through the site to this page.</source>
            <translation>通往本页的网站路径。</translation>
        </message>
        <message>
            <source>Furniture of the page: %1</source>
            <translation>网页的固定部件：%1</translation>
        </message>
        <message>
            <source>The site set this between the paragraphs of the text: %1</source>
            <translation>网站插在正文段落之间的内容：%1</translation>
        </message>
        <message>
            <source>The same paragraphs stand earlier on the page.</source>
            <translation>同样的段落在前文已经出现。</translation>
        </message>
        <message>
            <source>A line end was turned into a space here.</source>
            <translation>此处的换行被变成了空格。</translation>
        </message>
        <message>
            <source>A list of other stories.</source>
            <translation>其他报道的列表。</translation>
        </message>
        <message>
            <source>The author's card at the foot of the page.</source>
            <translation>页脚的作者名片。</translation>
        </message>
        <message>
            <source>The line that dates the article.</source>
            <translation>标明文章日期的一行。</translation>
        </message>
        <message>
            <source>It stands beside the date or the names, and says nothing of the article.</source>
            <translation>位于日期或署名旁边，与文章内容无关。</translation>
        </message>
        <message>
            <source>The title stands here a second time.</source>
            <translation>标题在此重复出现。</translation>
        </message>
        <message>
            <source>This belongs to the article.</source>
            <translation>这属于本文。</translation>
        </message>
        <message>
            <source>It stands before the article and does not belong to it.</source>
            <translation>在正文之前，不属于正文。</translation>
        </message>
        <message>
            <source>The page holds no article.</source>
            <translation>网页中没有文章。</translation>
        </message>
        <message>
            <source>It stands behind the article and does not belong to it.</source>
            <translation>在正文之后，不属于正文。</translation>
        </message>
        <message>
            <source>A short line that heads what follows.</source>
            <translation>统领下文的短行。</translation>
        </message>
        <message>
            <source>Punctuation in Chinese text is full width.</source>
            <translation>中文标点应为全角。</translation>
        </message>
        <message>
            <source>White space was made one ordinary space.</source>
            <translation>空白已合为一个普通空格。</translation>
        </message>
        <message>
            <source>These are comments of readers.</source>
            <translation>这是读者的评论。</translation>
        </message>
        <message>
            <source>White space at the edge of a paragraph.</source>
            <translation>段落边缘的空白。</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>%1 trillion</source>
            <translation>%1 万亿</translation>
        </message>
        <message>
            <source>%1 billion</source>
            <translation>%1 ×10亿</translation>
        </message>
        <message>
            <source>%1 million</source>
            <translation>%1 百万</translation>
        </message>
        <message>
            <source>%1 y</source>
            <translation>%1 年</translation>
        </message>
        <message>
            <source>%1 mo</source>
            <translation>%1 个月</translation>
        </message>
        <message>
            <source>%1 wk</source>
            <translation>%1 周</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Simplified</source>
            <translation>简体</translation>
        </message>
        <message>
            <source>Traditional</source>
            <translation>繁体</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>The page's markup calls this a footer.</source>
            <translation>页面的标记称之为页脚。</translation>
        </message>
        <message>
            <source>Correct the text</source>
            <translation>更正文字</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>“%1” has one character and would be found in every text; it was left out</source>
            <translation>“%1”只有一个字，会在每篇文章里都被找到，已略去</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>字数</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>O&amp;pen an Article…</source>
            <translation>打开文章(&amp;P)…</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 处提及</numerusform>
            </translation>
        </message>
        <message>
            <source>GBK read as Latin-1</source>
            <translation>GBK 误读为 Latin-1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>功率</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>能量</translation>
        </message>
        <message>
            <source>Percentage</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>Multiple</source>
            <translation>倍数</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>%1 (copy of %2)</source>
            <translation>%1（与%2同文）</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据量</translation>
        </message>
        <message>
            <source>Data rate</source>
            <translation>数据速率</translation>
        </message>
        <message>
            <source>The bytes of this passage are UTF-8 and were read as GBK.</source>
            <translation>这一段的字节是 UTF-8，却被当作 GBK 读取。</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Around the article</source>
            <translation>正文以外</translation>
        </message>
        <message>
            <source>Mass</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>面积</translation>
        </message>
        <message>
            <source>Links to other pages.</source>
            <translation>指向其他页面的链接。</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>The page's markup calls this navigation.</source>
            <translation>页面的标记称之为导航。</translation>
        </message>
        <message>
            <source>Other figure</source>
            <translation>其他数字</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>%1 (not found on the page)</source>
            <translation>%1（在网页中找不到）</translation>
        </message>
        <message>
            <source>“%1” has the type “%2”; known are ORG, PERSON, PLACE and PRODUCT</source>
            <translation>“%1”的类型是“%2”；可用的有 ORG、PERSON、PLACE 和 PRODUCT</translation>
        </message>
        <message>
            <source>&amp;Correct the Text…</source>
            <translation>更正文字(&amp;C)…</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1（已隐藏）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>已应用</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>被取代</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已否决</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>删去</translation>
        </message>
        <message>
            <source>a new paragraph</source>
            <translation>另起一段</translation>
        </message>
        <message>
            <source>lines joined</source>
            <translation>行已合并</translation>
        </message>
        <message>
            <source>another kind of paragraph</source>
            <translation>另一种段落</translation>
        </message>
        <message>
            <source>read as a field</source>
            <translation>识别为字段</translation>
        </message>
        <message>
            <source>an article of its own</source>
            <translation>独立的文章</translation>
        </message>
        <message>
            <source>By your hand</source>
            <translation>手动更改</translation>
        </message>
        <message>
            <source>Bytes out of step</source>
            <translation>字节错位</translation>
        </message>
        <message>
            <source>Invisible character</source>
            <translation>不可见字符</translation>
        </message>
        <message>
            <source>Pinyin residue</source>
            <translation>拼音残留</translation>
        </message>
        <message>
            <source>Injected emoji</source>
            <translation>插入的表情</translation>
        </message>
        <message>
            <source>Compatibility form</source>
            <translation>兼容字形</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>代码块</translation>
        </message>
        <message>
            <source>Leftover markup</source>
            <translation>残留标记</translation>
        </message>
        <message>
            <source>Flattened Markdown</source>
            <translation>压扁的 Markdown</translation>
        </message>
        <message>
            <source>Rows of a table</source>
            <translation>表格行</translation>
        </message>
        <message>
            <source>Words of the site</source>
            <translation>网站用语</translation>
        </message>
        <message>
            <source>Repeated byline</source>
            <translation>重复署名</translation>
        </message>
        <message>
            <source>Notice of origin</source>
            <translation>来源声明</translation>
        </message>
        <message>
            <source>Keyword bait</source>
            <translation>关键词堆砌</translation>
        </message>
        <message>
            <source>Breadcrumb</source>
            <translation>导航路径</translation>
        </message>
        <message>
            <source>Boilerplate</source>
            <translation>固定套话</translation>
        </message>
        <message>
            <source>Repeated text</source>
            <translation>重复正文</translation>
        </message>
        <message>
            <source>Lost paragraph break</source>
            <translation>丢失的分段</translation>
        </message>
        <message>
            <source>Set between the paragraphs</source>
            <translation>段落之间的插入内容</translation>
        </message>
        <message>
            <source>Recommended headlines</source>
            <translation>推荐标题</translation>
        </message>
        <message>
            <source>Source and date line</source>
            <translation>来源与日期行</translation>
        </message>
        <message>
            <source>Repeated title</source>
            <translation>重复标题</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>Punctuation width</source>
            <translation>标点全半角</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>空白</translation>
        </message>
        <message numerus="yes">
            <source>Comparing %n article(s)</source>
            <translation>
                <numerusform>正在比较 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting %1</source>
            <comment>a job that runs</comment>
            <translation>正在导出 %1</translation>
        </message>
        <message>
            <source>“%1” repeats line %2; both were made one</source>
            <translation>“%1”与第 %2 行重复，已合并</translation>
        </message>
        <message>
            <source>Importing</source>
            <comment>a job that runs</comment>
            <translation>正在导入</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n article(s)</source>
            <translation>
                <numerusform>正在读取 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Take a decision back</source>
            <translation>撤回决定</translation>
        </message>
        <message>
            <source>Accept a change</source>
            <translation>接受更改</translation>
        </message>
        <message>
            <source>The page's markup calls this a list of tags.</source>
            <translation>页面的标记称之为标签列表。</translation>
        </message>
        <message>
            <source>Reject a change</source>
            <translation>否决更改</translation>
        </message>
        <message>
            <source>Accept all changes of a rule</source>
            <translation>接受一条规则的全部更改</translation>
        </message>
        <message>
            <source>Reject all changes of a rule</source>
            <translation>否决一条规则的全部更改</translation>
        </message>
        <message>
            <source>Forget all decisions</source>
            <translation>清除所有决定</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>添加笔记</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>修改笔记</translation>
        </message>
        <message>
            <source>Remove a note</source>
            <translation>删除笔记</translation>
        </message>
        <message>
            <source>Reading again</source>
            <comment>a job that runs</comment>
            <translation>正在重新读取</translation>
        </message>
        <message>
            <source>Bytes that the encoding does not have stand as %1 replacement character(s).</source>
            <translation>编码中不存在的字节显示为 %1 个替代字符。</translation>
        </message>
        <message>
            <source>The page contains %1 NUL character(s) here.</source>
            <translation>网页此处含有 %1 个 NUL 字符。</translation>
        </message>
        <message>
            <source>UTF-8 read as GBK</source>
            <translation>UTF-8 误读为 GBK</translation>
        </message>
        <message>
            <source>No article was found on this page; all of it was set aside.</source>
            <translation>此网页中没有找到文章，全部内容已搁置。</translation>
        </message>
        <message>
            <source>Most of what reads like sentences on this page was set aside.</source>
            <translation>此网页中读起来像句子的内容大部分已搁置。</translation>
        </message>
        <message>
            <source>A character was lost here before the page was saved; it cannot be known.</source>
            <translation>此处有一个字在网页保存之前就已丢失，无从得知。</translation>
        </message>
        <message>
            <source>Damaged text that cannot be repaired with certainty: %1.</source>
            <translation>受损文字，无法确定地修复：%1。</translation>
        </message>
        <message>
            <source>The page's markup calls this an advertisement.</source>
            <translation>页面的标记称之为广告。</translation>
        </message>
        <message>
            <source>Damaged text without a known repair was left as it is.</source>
            <translation>受损文字没有已知的修复方法，已保持原样。</translation>
        </message>
        <message>
            <source>&amp;Import Pages…</source>
            <translation>导入网页(&amp;I)…</translation>
        </message>
        <message>
            <source>Import a &amp;Folder…</source>
            <translation>导入文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>Import the &amp;Sample Pages</source>
            <translation>导入示例网页(&amp;S)</translation>
        </message>
        <message>
            <source>Open Another &amp;Library…</source>
            <translation>打开其他文库(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste Pages</source>
            <translation>粘贴网页(&amp;P)</translation>
        </message>
        <message>
            <source>“%1…” is too long for a name; it was left out</source>
            <translation>“%1…”作为名称太长，已略去</translation>
        </message>
        <message>
            <source>“%1” is a sentence or no text at all, and no name; it was left out</source>
            <translation>“%1”是句子或根本不是文字，不是名称；已略去</translation>
        </message>
        <message>
            <source>The page's markup calls this a sidebar.</source>
            <translation>页面的标记称之为侧栏。</translation>
        </message>
        <message>
            <source>Find &amp;Next</source>
            <translation>查找下一个(&amp;N)</translation>
        </message>
        <message>
            <source>Find Pre&amp;vious</source>
            <translation>查找上一个(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Move to the Bin</source>
            <translation>移到回收站(&amp;M)</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Put &amp;Back from the Bin</source>
            <translation>从回收站放回(&amp;B)</translation>
        </message>
        <message>
            <source>Empty t&amp;he Bin…</source>
            <translation>清空回收站(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Clean</source>
            <translation>净文(&amp;C)</translation>
        </message>
        <message>
            <source>Clean + &amp;Source</source>
            <translation>净文 + 原页(&amp;S)</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>比较(&amp;P)</translation>
        </message>
        <message>
            <source>Compare the C&amp;hosen Articles</source>
            <translation>比较所选文章(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>文库(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>检查器(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Bin</source>
            <translation>回收站(&amp;B)</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>&amp;Text and Appearance…</source>
            <translation>文字与外观(&amp;T)…</translation>
        </message>
        <message>
            <source>Lar&amp;ger</source>
            <translation>放大(&amp;G)</translation>
        </message>
        <message>
            <source>S&amp;maller</source>
            <translation>缩小(&amp;M)</translation>
        </message>
        <message>
            <source>It stands outside of the element that holds the article.</source>
            <translation>它位于正文所在的元素之外。</translation>
        </message>
        <message>
            <source>&amp;Original Size</source>
            <translation>原始大小(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Full Screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>Previous &amp;Article</source>
            <translation>上一篇文章(&amp;A)</translation>
        </message>
        <message>
            <source>Next A&amp;rticle</source>
            <translation>下一篇文章(&amp;R)</translation>
        </message>
        <message>
            <source>Previous &amp;Change</source>
            <translation>上一处更改(&amp;C)</translation>
        </message>
        <message>
            <source>Next C&amp;hange</source>
            <translation>下一处更改(&amp;H)</translation>
        </message>
        <message>
            <source>Previous &amp;Note</source>
            <translation>上一条笔记(&amp;N)</translation>
        </message>
        <message>
            <source>Next N&amp;ote</source>
            <translation>下一条笔记(&amp;O)</translation>
        </message>
        <message>
            <source>Next Pan&amp;e</source>
            <translation>下一个窗格(&amp;E)</translation>
        </message>
        <message>
            <source>Pre&amp;vious Pane</source>
            <translation>上一个窗格(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>标亮(&amp;H)</translation>
        </message>
        <message>
            <source>Add a &amp;Note</source>
            <translation>添加笔记(&amp;N)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Yellow</source>
            <translation>黄色标亮(&amp;Y)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Green</source>
            <translation>绿色标亮(&amp;G)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Blue</source>
            <translation>蓝色标亮(&amp;B)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Pink</source>
            <translation>粉色标亮(&amp;P)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Orange</source>
            <translation>橙色标亮(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Remove the Note</source>
            <translation>删除笔记(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Turn the Change Off or On</source>
            <translation>停用或启用此更改(&amp;T)</translation>
        </message>
        <message>
            <source>Forget All &amp;Decisions on This Page</source>
            <translation>清除本页的所有决定(&amp;D)</translation>
        </message>
        <message>
            <source>there is no name</source>
            <translation>没有名称</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Variorum</source>
            <translation>关于 Variorum(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>前往(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>笔记(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>更改(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Set like a book page; notes are real annotations that any PDF program shows.</source>
            <translation>按书页排版；笔记是真正的批注，任何 PDF 程序都能显示。</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>One file for the browser, with the notes beside the text.</source>
            <translation>供浏览器打开的单个文件，笔记在正文旁边。</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text with title, source and date at its head, and the notes at its foot.</source>
            <translation>纯文本，开头是标题、来源和日期，末尾是笔记。</translation>
        </message>
        <message>
            <source>JSON-LD</source>
            <translation>JSON-LD</translation>
        </message>
        <message>
            <source>The notes as Web Annotations, for other programs.</source>
            <translation>以 Web Annotation 格式保存笔记，供其他程序使用。</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 处更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Tags: %1</source>
            <translation>标签：%1</translation>
        </message>
        <message>
            <source>Left out of the article</source>
            <translation>未收入正文</translation>
        </message>
        <message>
            <source>Buttons for sharing.</source>
            <translation>分享按钮。</translation>
        </message>
        <message>
            <source>A paragraph ends here</source>
            <translation>段落在此结束</translation>
        </message>
        <message>
            <source>The page's markup calls this a card about the author.</source>
            <translation>页面的标记称之为作者名片。</translation>
        </message>
        <message>
            <source>The lines are joined here</source>
            <translation>两行在此合并</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>生效中</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>等您决定</translation>
        </message>
        <message>
            <source>another rule won</source>
            <translation>另一条规则优先</translation>
        </message>
        <message>
            <source>rejected by you</source>
            <translation>已被您否决</translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>%1% 把握</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Lost to it: %1,</source>
            <translation>未被采用：%1，</translation>
        </message>
        <message>
            <source>Read as the title</source>
            <translation>识别为标题</translation>
        </message>
        <message>
            <source>Read as the byline</source>
            <translation>识别为署名</translation>
        </message>
        <message>
            <source>Read as the publisher</source>
            <translation>识别为发布者</translation>
        </message>
        <message>
            <source>Read as the date</source>
            <translation>识别为日期</translation>
        </message>
        <message>
            <source>Read as a notice</source>
            <translation>识别为声明</translation>
        </message>
        <message>
            <source>Read as tags</source>
            <translation>识别为标签</translation>
        </message>
        <message>
            <source>Read as the editor</source>
            <translation>识别为编辑</translation>
        </message>
        <message>
            <source>The bytes of this passage are GBK and were read as Latin-1.</source>
            <translation>这一段的字节是 GBK，却被当作 Latin-1 读取。</translation>
        </message>
        <message>
            <source>Read as a heading of level %1</source>
            <translation>识别为 %1 级小标题</translation>
        </message>
        <message>
            <source>Read as the standfirst</source>
            <translation>识别为导语</translation>
        </message>
        <message>
            <source>Read as a caption</source>
            <translation>识别为图注</translation>
        </message>
        <message>
            <source>Read as a quotation</source>
            <translation>识别为引文</translation>
        </message>
        <message>
            <source>Read as an item of a list</source>
            <translation>识别为列表项</translation>
        </message>
        <message>
            <source>Read as a table</source>
            <translation>识别为表格</translation>
        </message>
        <message>
            <source>Read as code</source>
            <translation>识别为代码</translation>
        </message>
        <message>
            <source>%1 became %2.</source>
            <translation>%1 改为 %2。</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>橙色</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) in this article</source>
            <translation>
                <numerusform>本文提及 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no such article</source>
            <translation>没有这篇文章</translation>
        </message>
        <message>
            <source>The article was deleted in another window.</source>
            <translation>这篇文章已在另一个窗口中删除。</translation>
        </message>
        <message>
            <source>The collection was deleted in another window.</source>
            <translation>这个文集已在另一个窗口中删除。</translation>
        </message>
        <message>
            <source>Signs of Markdown fence a block of code here.</source>
            <translation>此处的 Markdown 符号围起一段代码。</translation>
        </message>
        <message>
            <source>A Markdown link was not rendered: %1</source>
            <translation>Markdown 链接没有渲染：%1</translation>
        </message>
        <message>
            <source>Lines with the same number of cells are the rows of a table.</source>
            <translation>单元格数相同的各行构成表格。</translation>
        </message>
        <message>
            <source>not shown: its words are not in the clean text</source>
            <translation>未显示：其文字不在净文中</translation>
        </message>
        <message>
            <source>The page and what was changed</source>
            <translation>网页及其更改</translation>
        </message>
        <message>
            <source>%1: %2 bytes, %3, SHA-256 %4</source>
            <translation>%1：%2 字节，%3，SHA-256 %4</translation>
        </message>
        <message>
            <source>Numbers count characters of the page from 0.</source>
            <translation>数字为网页中的字符位置，从 0 起算。</translation>
        </message>
        <message>
            <source>Changed text: %1</source>
            <translation>更改的文字：%1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>删去：%1</translation>
        </message>
        <message>
            <source>no exact value</source>
            <translation>没有确切数值</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>所指不同</translation>
        </message>
        <message>
            <source>One source</source>
            <translation>单一来源</translation>
        </message>
        <message>
            <source>Independent sources say the same.</source>
            <translation>独立来源的说法一致。</translation>
        </message>
        <message>
            <source>These values cannot all be right.</source>
            <translation>这些数值不可能都对。</translation>
        </message>
        <message>
            <source>The same words or the same number, but another thing is meant.</source>
            <translation>用词或数字相同，但所指不同。</translation>
        </message>
        <message>
            <source>Only one independent source says this.</source>
            <translation>只有一个独立来源这样说。</translation>
        </message>
        <message>
            <source>%1 does not say</source>
            <translation>%1 没有提到</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>the first line names no column “name”</source>
            <translation>第一行没有名为“name”的列</translation>
        </message>
        <message>
            <source>What is stated</source>
            <translation>所述内容</translation>
        </message>
        <message>
            <source>page %1 (%2): %3</source>
            <translation>网页 %1（%2）：%3</translation>
        </message>
        <message>
            <source>its text or its bytes are missing</source>
            <translation>缺少其文本或字节</translation>
        </message>
        <message>
            <source>the stored bytes are not those that were imported</source>
            <translation>存储的字节与导入时不同</translation>
        </message>
        <message>
            <source>the words of note %1 are not found in it</source>
            <translation>其中找不到笔记 %1 的文字</translation>
        </message>
        <message>
            <source>Beside the article</source>
            <translation>正文旁边</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>导语</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>图注</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>It stands beside the article and does not belong to its text.</source>
            <translation>它在正文旁边，不属于正文。</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>发布者</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>editor</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>A repair here cannot be divided: the note is shown on all of it.</source>
            <translation>此处的修复不可拆分：笔记显示在整段修复上。</translation>
        </message>
        <message>
            <source>Click or Enter: undo this</source>
            <translation>点击或按回车：撤销此更改</translation>
        </message>
        <message>
            <source>Click or Enter: keep what the page says</source>
            <translation>点击或按回车：保留网页原文</translation>
        </message>
        <message>
            <source>Click or Enter: accept this</source>
            <translation>点击或按回车：接受此更改</translation>
        </message>
        <message>
            <source>Click or Enter: change it again</source>
            <translation>点击或按回车：重新更改</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>Copy with the S&amp;ource</source>
            <translation>连同出处复制(&amp;O)</translation>
        </message>
        <message>
            <source>Copy as Mark&amp;down</source>
            <translation>复制为 Markdown(&amp;D)</translation>
        </message>
        <message>
            <source>Copy as H&amp;TML</source>
            <translation>复制为 HTML(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>Deciding on %n page(s)</source>
            <translation>
                <numerusform>正在决定 %n 个网页</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn Off “%1” in This Article</source>
            <translation>在本文中停用“%1”</translation>
        </message>
        <message>
            <source>Turn Off “%1” on This Page</source>
            <translation>在本页中停用“%1”</translation>
        </message>
        <message>
            <source>Turn Off “%1” on All Pages of %2</source>
            <translation>在%2的所有网页中停用“%1”</translation>
        </message>
        <message>
            <source>Turn On “%1” in This Article</source>
            <translation>在本文中开启“%1”</translation>
        </message>
        <message>
            <source>Turn On “%1” on This Page</source>
            <translation>在本页中开启“%1”</translation>
        </message>
        <message>
            <source>Turn On “%1” on All Pages of %2</source>
            <translation>在%2的所有网页中开启“%1”</translation>
        </message>
        <message>
            <source>Re&amp;view Doubtful Changes</source>
            <translation>过目存疑的改动(&amp;V)</translation>
        </message>
        <message>
            <source>the last quotation mark is not closed</source>
            <translation>最后一个引号没有配对</translation>
        </message>
        <message>
            <source>there is no word to search for</source>
            <translation>没有要搜索的词</translation>
        </message>
        <message>
            <source>a search takes up to %1 characters</source>
            <translation>搜索最多 %1 个字符</translation>
        </message>
        <message>
            <source>the quotation mark before “%1” is not closed</source>
            <translation>“%1”前面的引号没有配对</translation>
        </message>
        <message>
            <source>there is no filter %1 (there are title:, source:, entity:, tag:, before:, after:, date:, has: and script:); words with a colon stand in quotation marks</source>
            <translation>没有 %1 这种筛选（可用 title:、source:、entity:、tag:、before:、after:、date:、has: 和 script:）；带冒号的词请放在引号里</translation>
        </message>
        <message>
            <source>%1 needs something behind it</source>
            <translation>%1 后面要有内容</translation>
        </message>
        <message>
            <source>“%1” is no date; one is written 2025, 2025-09 or 2025-09-22</source>
            <translation>“%1”不是日期；日期写作 2025、2025-09 或 2025-09-22</translation>
        </message>
        <message>
            <source>has: takes note, tag, date or source, not “%1”</source>
            <translation>has: 后面是 note、tag、date 或 source，不是“%1”</translation>
        </message>
        <message>
            <source>script: takes hans or hant, not “%1”</source>
            <translation>script: 后面是 hans 或 hant，不是“%1”</translation>
        </message>
        <message>
            <source>Search the &amp;Library</source>
            <translation>搜索文库(&amp;L)</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>笔记：%1</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>标题里的词</translation>
        </message>
        <message>
            <source>publisher or author</source>
            <translation>发布者或作者</translation>
        </message>
        <message>
            <source>what the article names</source>
            <translation>文章提到的实体</translation>
        </message>
        <message>
            <source>a tag of the article or its notes</source>
            <translation>文章或笔记的标签</translation>
        </message>
        <message>
            <source>a day, month or year: 2025-09</source>
            <translation>早于某日、某月或某年：2025-09</translation>
        </message>
        <message>
            <source>the same, from its beginning on</source>
            <translation>自某日、某月或某年起</translation>
        </message>
        <message>
            <source>the same, within it</source>
            <translation>在某日、某月或某年内</translation>
        </message>
        <message>
            <source>note, tag, date or source</source>
            <translation>有 note 笔记、tag 标签、date 日期或 source 来源</translation>
        </message>
        <message>
            <source>hans or hant</source>
            <translation>hans 简体或 hant 繁体</translation>
        </message>
        <message>
            <source>E&amp;xplain This Character</source>
            <translation>解释此字符(&amp;X)</translation>
        </message>
        <message>
            <source>Taken for a part of an article</source>
            <translation>识别为文章的一部分</translation>
        </message>
        <message>
            <source>Read as a paragraph</source>
            <translation>识别为段落</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>a heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>the standfirst</source>
            <translation>导语</translation>
        </message>
        <message>
            <source>a caption</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>a quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>an item of a list</source>
            <translation>列表的一项</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>a paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>the byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>the publisher</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>the date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>a notice</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>the tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>the editor</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>this is a device or a pipe, not a file</source>
            <translation>这是设备或管道，不是文件</translation>
        </message>
        <message>
            <source>the library is damaged and cannot be read as a whole; nothing in it was changed. Go back to a copy of it, or import its pages into a new library</source>
            <translation>文库已损坏，无法完整读取；其中内容未作任何改动。请改用它的备份，或将其中的网页导入新的文库</translation>
        </message>
        <message>
            <source>the library may only be read; nothing in it was changed</source>
            <translation>文库只能读取；其中内容未作任何改动</translation>
        </message>
        <message>
            <source>the library was written by an older version of Variorum, and may only be read: it cannot be brought up to date</source>
            <translation>文库由旧版 Variorum 写成，且只能读取，无法更新到当前版本</translation>
        </message>
        <message>
            <source>what was kept for the list and the search was damaged; it is made again when the library is next opened</source>
            <translation>列表和搜索所用的缓存已损坏；下次打开文库时会重新生成</translation>
        </message>
        <message>
            <source>the article has fewer places with the quoted words than that: %1</source>
            <translation>文章中没有那么多处引用的文字，只有 %1 处</translation>
        </message>
        <message>
            <source>there is no such character: the page has %1, counted from 0</source>
            <translation>没有这个字符：网页共有 %1 个字符，从 0 数起</translation>
        </message>
        <message>
            <source>&amp;Leave Out of the Article</source>
            <translation>移出文章(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Bring Back into the Article</source>
            <translation>放回文章(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Split the Paragraph Here</source>
            <translation>在此处拆分段落(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Join with the Next Paragraph</source>
            <translation>与下一段合并(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Kind of Paragraph…</source>
            <translation>段落类型(&amp;K)…</translation>
        </message>
        <message>
            <source>Belongs to &amp;Article…</source>
            <translation>归属文章(&amp;A)…</translation>
        </message>
        <message>
            <source>Page as Mar&amp;kup</source>
            <translation>以标记形式显示页面(&amp;K)</translation>
        </message>
        <message>
            <source>Leave out of the article</source>
            <translation>移出文章</translation>
        </message>
        <message>
            <source>Bring back into the article</source>
            <translation>放回文章</translation>
        </message>
        <message>
            <source>Split a paragraph</source>
            <translation>拆分段落</translation>
        </message>
        <message>
            <source>Join paragraphs</source>
            <translation>合并段落</translation>
        </message>
        <message>
            <source>Change the kind of paragraphs</source>
            <translation>更改段落类型</translation>
        </message>
        <message>
            <source>Move to another article</source>
            <translation>移到另一篇文章</translation>
        </message>
        <message>
            <source>moved to another article</source>
            <translation>移到另一篇文章</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>放回</translation>
        </message>
        <message>
            <source>Brought back into the article</source>
            <translation>已放回文章</translation>
        </message>
        <message>
            <source>An article of its own</source>
            <translation>自成一篇文章</translation>
        </message>
        <message>
            <source>Moved to another article</source>
            <translation>已移到另一篇文章</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>全部文章</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>With notes</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>read to %1 %</source>
            <translation>读到 %1 %</translation>
        </message>
        <message>
            <source>&amp;New Collection</source>
            <translation>新建文集(&amp;N)</translation>
        </message>
        <message>
            <source>Ren&amp;ame the Collection</source>
            <translation>重命名文集(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Delete the Collection</source>
            <translation>删除文集(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Put into a Collection…</source>
            <translation>放入文集(&amp;P)…</translation>
        </message>
        <message>
            <source>Take &amp;Out of This Collection</source>
            <translation>从本文集取出(&amp;O)</translation>
        </message>
        <message>
            <source>Edit &amp;Tags…</source>
            <translation>编辑标签(&amp;T)…</translation>
        </message>
        <message>
            <source>Mark as &amp;Read</source>
            <translation>标为已读(&amp;R)</translation>
        </message>
        <message>
            <source>Mark as &amp;Unread</source>
            <translation>标为未读(&amp;U)</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>受损</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>文集</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1 起</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>到 %1 止</translation>
        </message>
        <message>
            <source>changed at all</source>
            <translation>有改动</translation>
        </message>
        <message>
            <source>at least %1 % changed</source>
            <translation>改动至少 %1 %</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <source>without notes</source>
            <translation>无笔记</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>读了一部分</translation>
        </message>
        <message>
            <source>read to the end</source>
            <translation>已读完</translation>
        </message>
        <message>
            <source>Filt&amp;er the Library…</source>
            <translation>筛选文库(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Watch a Folder for Pages…</source>
            <translation>监视文件夹中的新网页(&amp;W)…</translation>
        </message>
        <message>
            <source>here alone</source>
            <translation>仅此处</translation>
        </message>
        <message>
            <source>in this article</source>
            <translation>在本文中</translation>
        </message>
        <message>
            <source>in the whole library</source>
            <translation>在整个文库中</translation>
        </message>
        <message>
            <source>“%1” is %2 (%3)</source>
            <translation>“%1”是%2（%3）</translation>
        </message>
        <message>
            <source>“%1” is no name</source>
            <translation>“%1”不是名称</translation>
        </message>
        <message>
            <source>Here Alone</source>
            <translation>仅此处</translation>
        </message>
        <message>
            <source>In This Article</source>
            <translation>在本文中</translation>
        </message>
        <message>
            <source>In the Whole Library</source>
            <translation>在整个文库中</translation>
        </message>
        <message>
            <source>“%1” Is the Same as…</source>
            <translation>“%1”等同于…</translation>
        </message>
        <message>
            <source>“%1” Is Another Thing…</source>
            <translation>“%1”指的是…</translation>
        </message>
        <message>
            <source>Split Mentions Off “%1”…</source>
            <translation>从“%1”中拆出…</translation>
        </message>
        <message>
            <source>Split This “%1” Off…</source>
            <translation>将此处的“%1”拆出…</translation>
        </message>
        <message>
            <source>“%1” Names a Known Thing…</source>
            <translation>“%1”指的是…</translation>
        </message>
        <message>
            <source>“%1” Is of Another Type</source>
            <translation>更改“%1”的类型</translation>
        </message>
        <message>
            <source>“%1” Is a Name</source>
            <translation>“%1”是名称</translation>
        </message>
        <message>
            <source>“%1” Is No Name</source>
            <translation>“%1”不是名称</translation>
        </message>
        <message>
            <source>Take out a name</source>
            <translation>去除名称</translation>
        </message>
        <message>
            <source>Mark a name</source>
            <translation>标为名称</translation>
        </message>
        <message>
            <source>Change the type of a name</source>
            <translation>更改名称的类型</translation>
        </message>
        <message>
            <source>Say what a name means</source>
            <translation>指明名称所指</translation>
        </message>
        <message>
            <source>Split an entity</source>
            <translation>拆分实体</translation>
        </message>
        <message>
            <source>Take back a correction of names</source>
            <translation>撤回对名称的更正</translation>
        </message>
        <message>
            <source>what was said of the name “%1” is not found in it</source>
            <translation>其中找不到对名称“%1”的说明所在之处</translation>
        </message>
        <message>
            <source>Own Na&amp;mes…</source>
            <translation>自有名称(&amp;M)…</translation>
        </message>
        <message>
            <source>Add “%1” to the Lexicon…</source>
            <translation>把“%1”加入词表…</translation>
        </message>
        <message>
            <source>1000</source>
            <comment>the step from one word for a large number to the next: 1000 or 10000</comment>
            <translation>10000</translation>
        </message>
        <message>
            <source>%1 ×10¹²</source>
            <translation>%1 万亿</translation>
        </message>
        <message>
            <source>%1 ×10⁸</source>
            <translation>%1 亿</translation>
        </message>
        <message>
            <source>%1 ×10⁴</source>
            <translation>%1 万</translation>
        </message>
        <message>
            <source>Reading names of %1</source>
            <translation>正在读取 %1 中的名称</translation>
        </message>
        <message>
            <source>Bounds of the article</source>
            <translation>文章的范围</translation>
        </message>
        <message>
            <source>A currency is three letters, as USD.</source>
            <translation>货币用三个字母表示，例如 USD。</translation>
        </message>
        <message>
            <source>A rate needs two currencies.</source>
            <translation>汇率需要两种货币。</translation>
        </message>
        <message>
            <source>A rate is a number above zero.</source>
            <translation>汇率是大于零的数。</translation>
        </message>
        <message>
            <source>A date is written as 2025-09-22.</source>
            <translation>日期写作 2025-09-22。</translation>
        </message>
        <message>
            <source>%1, at 1 %2 = %3 %4 of %5</source>
            <translation>%1，按 %5 的 1 %2 = %3 %4</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>in no story</source>
            <translation>不属于任何事件</translation>
        </message>
        <message>
            <source>this program found no names: %1</source>
            <translation>这个程序没有找到名称：%1</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>折算</translation>
        </message>
        <message>
            <source>in this story</source>
            <translation>在本事件中</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Looking for names</source>
            <comment>a job that runs</comment>
            <translation>正在查找名称</translation>
        </message>
        <message>
            <source>Group as &amp;Story</source>
            <translation>归为同一事件(&amp;S)</translation>
        </message>
        <message>
            <source>Take Out of the Stor&amp;y</source>
            <translation>从事件中取出(&amp;Y)</translation>
        </message>
        <message>
            <source>R&amp;ename the Story</source>
            <translation>重命名事件(&amp;E)</translation>
        </message>
        <message>
            <source>D&amp;issolve the Story</source>
            <translation>解散事件(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Compare the Story</source>
            <translation>比较同一事件的来源(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Find Articles for the Story…</source>
            <translation>查找同一事件的文章(&amp;F)…</translation>
        </message>
        <message>
            <source>Names in the &amp;Library…</source>
            <translation>文库中的名称(&amp;L)…</translation>
        </message>
        <message>
            <source>E&amp;xchange Rates…</source>
            <translation>汇率(&amp;X)…</translation>
        </message>
        <message>
            <source>Outside Reco&amp;gniser…</source>
            <translation>外部识别程序(&amp;G)…</translation>
        </message>
        <message>
            <source>In This Story</source>
            <translation>在本事件中</translation>
        </message>
        <message numerus="yes">
            <source>story: %n source(s)</source>
            <translation>
                <numerusform>事件：%n 个来源</numerusform>
            </translation>
        </message>
        <message>
            <source>its answer is no JSON with mentions</source>
            <translation>它的回答不是含有提及的 JSON</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>文集</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <translation>%1，已折叠</translation>
        </message>
        <message>
            <source>%1, unfolded</source>
            <translation>%1，已展开</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>the library&apos;s file is no longer there; what it holds, and what is done now, is lost when the window closes</source>
            <translation>文库的文件已不在原处；其中的内容和现在所做的一切，在窗口关闭后都会丢失</translation>
        </message>
    </context>
    <context>
        <name>variorum::AppearancePanel</name>
        <message>
            <source>Text and appearance</source>
            <translation>文字与外观</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>System</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米黄</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>宋体</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>黑体</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Spaced</source>
            <translation>段间留空</translation>
        </message>
        <message>
            <source>Indented</source>
            <translation>首行缩进</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Longest line</source>
            <translation>最长行宽</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>行高</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message numerus="yes">
            <source>%n px</source>
            <translation>
                <numerusform>%n 像素</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 字</numerusform>
            </translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>字形</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>Simplified</source>
            <translation>简体</translation>
        </message>
        <message>
            <source>Traditional</source>
            <translation>繁体</translation>
        </message>
    </context>
    <context>
        <name>variorum::ArticleHtml</name>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>not shown: its words are not in the clean text</source>
            <translation>未显示：其文字不在净文中</translation>
        </message>
        <message>
            <source>The page and what was changed</source>
            <translation>网页及其更改</translation>
        </message>
    </context>
    <context>
        <name>variorum::ArticleMarkdown</name>
        <message>
            <source>not shown: its words are not in the clean text</source>
            <translation>未显示：其文字不在净文中</translation>
        </message>
        <message>
            <source>The page and what was changed</source>
            <translation>网页及其更改</translation>
        </message>
    </context>
    <context>
        <name>variorum::ChangesPane</name>
        <message>
            <source>White space</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>Rule Off</source>
            <translation>停用规则</translation>
        </message>
        <message>
            <source>Rule On</source>
            <translation>启用规则</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Filter changes</source>
            <translation>筛选更改</translation>
        </message>
        <message>
            <source>Nothing on this page was changed.</source>
            <translation>本页没有任何更改。</translation>
        </message>
        <message>
            <source>Turn off every change of this rule on the page</source>
            <translation>停用本页上此规则的全部更改</translation>
        </message>
        <message>
            <source>Turn on every change of this rule on the page</source>
            <translation>启用本页上此规则的全部更改</translation>
        </message>
        <message>
            <source>Turn Off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Turn On</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Every change of the page</source>
            <translation>网页的全部改动</translation>
        </message>
        <message>
            <source>Changes that want a look: J and K walk through them, A accepts, R rejects</source>
            <translation>需要过目的改动：按 J 和 K 逐个查看，按 A 接受，按 R 拒绝</translation>
        </message>
        <message>
            <source>What each rule did, with a switch</source>
            <translation>每条规则做了什么，各有开关</translation>
        </message>
        <message>
            <source>What became of the page</source>
            <translation>网页的内容去了哪里</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>The rule in this article, or in all pages of its source</source>
            <translation>本文中的这条规则，或同一来源所有网页中的这条规则</translation>
        </message>
        <message>
            <source>Nothing here wants a look.</source>
            <translation>没有需要过目的改动。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Review (%1)</source>
            <translation>过目 (%1)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>网页</translation>
        </message>
    </context>
    <context>
        <name>variorum::ClaimsPanel</name>
        <message>
            <source>What the sources state</source>
            <translation>各来源的说法</translation>
        </message>
        <message>
            <source>Copy Table</source>
            <translation>复制表格</translation>
        </message>
        <message>
            <source>Copies what the table shows, cells parted by tabs, for a spreadsheet</source>
            <translation>复制表格所示内容，单元格以制表符分隔，可粘贴到电子表格</translation>
        </message>
        <message>
            <source>The sources state no figures.</source>
            <translation>各来源均未提到数字。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>variorum::ColourBar</name>
        <message>
            <source>Colour of the note</source>
            <translation>笔记颜色</translation>
        </message>
    </context>
    <context>
        <name>variorum::ColumnHeader</name>
        <message>
            <source>Without a title</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>Copy of %1</source>
            <translation>%1 的副本</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Open this article in the reader</source>
            <translation>在阅读视图中打开这篇文章</translation>
        </message>
        <message>
            <source>Read “%1”</source>
            <translation>阅读“%1”</translation>
        </message>
    </context>
    <context>
        <name>variorum::CompareView</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>还没有可比较的内容</translation>
        </message>
        <message>
            <source>Choose two or more articles of one story in the library to see side by side what they share and where their figures differ.</source>
            <translation>在文库中选择同一事件的两篇或更多文章，并排查看它们的共同之处，以及数字在哪里不同。</translation>
        </message>
        <message numerus="yes">
            <source>Compare with %n article(s) on the same event</source>
            <translation>
                <numerusform>与同一事件的 %n 篇文章比较</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Comparing %n article(s)…</source>
            <translation>
                <numerusform>正在比较 %n 篇文章…</numerusform>
            </translation>
        </message>
        <message>
            <source>Their sentences are matched and their figures put side by side.</source>
            <translation>正在匹配句子，并对照数字。</translation>
        </message>
    </context>
    <context>
        <name>variorum::DropOverlay</name>
        <message>
            <source>Drop to import</source>
            <translation>松开即可导入</translation>
        </message>
    </context>
    <context>
        <name>variorum::EntitiesPane</name>
        <message>
            <source>Entities</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Filter entities</source>
            <translation>筛选实体</translation>
        </message>
        <message>
            <source>No known names were found in this article.</source>
            <translation>本文中没有找到已知的名称。</translation>
        </message>
        <message>
            <source>What is underlined in the article</source>
            <translation>文章中给哪些加下划线</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Underline organisations</source>
            <translation>机构加下划线</translation>
        </message>
        <message>
            <source>Underline people</source>
            <translation>人物加下划线</translation>
        </message>
        <message>
            <source>Underline places</source>
            <translation>地点加下划线</translation>
        </message>
        <message>
            <source>Underline products</source>
            <translation>产品加下划线</translation>
        </message>
        <message>
            <source>Take Back a Correction</source>
            <translation>撤回更正</translation>
        </message>
        <message>
            <source>Find names by statistics too</source>
            <translation>也用统计方法识别名称</translation>
        </message>
        <message>
            <source>What the whole library says of the chosen name</source>
            <translation>整个文库如何提及所选名称</translation>
        </message>
    </context>
    <context>
        <name>variorum::ExportController</name>
        <message>
            <source>Replace the file?</source>
            <translation>替换文件？</translation>
        </message>
        <message>
            <source>%1 is already there.</source>
            <translation>%1 已经存在。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>variorum::ExportDialog</name>
        <message>
            <source>Notes and highlights</source>
            <translation>笔记和标亮</translation>
        </message>
        <message>
            <source>Names of organisations, people, places and products</source>
            <translation>机构、人物、地点和产品名称</translation>
        </message>
        <message>
            <source>What the articles agree on, and where their figures differ</source>
            <translation>各篇文章的共识与数字分歧</translation>
        </message>
        <message>
            <source>Figures with their values</source>
            <translation>数字及其数值</translation>
        </message>
        <message>
            <source>An account of every change</source>
            <translation>每处更改的说明</translation>
        </message>
        <message numerus="yes">
            <source>Export %n Article(s)</source>
            <translation>
                <numerusform>导出 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the Article</source>
            <translation>导出文章</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>浏览…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Include</source>
            <translation>包含</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
    </context>
    <context>
        <name>variorum::FiguresPane</name>
        <message>
            <source>Mark figures in the article</source>
            <translation>在文章中标出数字</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Filter figures</source>
            <translation>筛选数字</translation>
        </message>
        <message>
            <source>No quantities or dates were found in this article.</source>
            <translation>本文中没有找到数量或日期。</translation>
        </message>
        <message>
            <source>Order, units and marks</source>
            <translation>排序、单位与标记</translation>
        </message>
        <message>
            <source>Money as written</source>
            <translation>金额照原文显示</translation>
        </message>
        <message>
            <source>Power by 万千瓦</source>
            <translation>功率以万千瓦计</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>按出现位置</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>按大小</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>按日期</translation>
        </message>
        <message>
            <source>Convert money to</source>
            <translation>金额折算为</translation>
        </message>
        <message>
            <source>No other currency</source>
            <translation>不折算</translation>
        </message>
        <message>
            <source>Exchange Rates…</source>
            <translation>汇率…</translation>
        </message>
    </context>
    <context>
        <name>variorum::FilterList</name>
        <message>
            <source>Nothing here matches the filter.</source>
            <translation>没有符合筛选条件的内容。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>variorum::FindBar</name>
        <message>
            <source>Previous hit</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ImportController</name>
        <message>
            <source>Import cancelled</source>
            <translation>导入已取消</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) imported</source>
            <translation>
                <numerusform>已导入 %n 个网页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n 个已经存在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n 个无法读取</numerusform>
            </translation>
        </message>
        <message>
            <source>No pages were found there</source>
            <translation>那里没有找到网页</translation>
        </message>
        <message>
            <source>Pasted %1</source>
            <translation>粘贴于 %1</translation>
        </message>
        <message>
            <source>Import Pages</source>
            <translation>导入网页</translation>
        </message>
        <message>
            <source>The clipboard holds no page</source>
            <translation>剪贴板里没有网页</translation>
        </message>
        <message>
            <source>Saved pages (*.txt *.text *.html *.htm *.xhtml *.mhtml *.mht);;All files (*)</source>
            <translation>保存的网页 (*.txt *.text *.html *.htm *.xhtml *.mhtml *.mht);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Import a Folder</source>
            <translation>导入文件夹</translation>
        </message>
    </context>
    <context>
        <name>variorum::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>检查器</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>The headings of the open article stand here; a click goes to one.</source>
            <translation>这里列出打开的文章的各级标题；点击即可前往。</translation>
        </message>
        <message>
            <source>The people, companies, places and products that the open article names.</source>
            <translation>打开的文章提到的人物、公司、地点和产品。</translation>
        </message>
        <message>
            <source>The figures of the open article, with their values.</source>
            <translation>打开的文章中的数字及其数值。</translation>
        </message>
        <message>
            <source>What you highlight and note in an article stands here.</source>
            <translation>您在文章中标出和记下的内容列在这里。</translation>
        </message>
        <message>
            <source>What was changed on the page, and why. Each change can be taken back.</source>
            <translation>网页上改了什么、为什么改。每一处改动都可以撤回。</translation>
        </message>
    </context>
    <context>
        <name>variorum::LibraryPane</name>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>列表排序</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>正在读取列表…</translation>
        </message>
        <message>
            <source>No articles yet. Drop pages here, or import them.</source>
            <translation>还没有文章。把网页拖到这里，或者导入。</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <source>All articles are in the bin.</source>
            <translation>所有文章都在回收站里。</translation>
        </message>
        <message>
            <source>By Import</source>
            <translation>按导入时间</translation>
        </message>
        <message>
            <source>By Title</source>
            <translation>按标题</translation>
        </message>
        <message>
            <source>By Publisher</source>
            <translation>按发布者</translation>
        </message>
        <message>
            <source>By Date</source>
            <translation>按日期</translation>
        </message>
        <message>
            <source>By Length</source>
            <translation>按长度</translation>
        </message>
        <message>
            <source>By Changes</source>
            <translation>按更改</translation>
        </message>
        <message>
            <source>By Notes</source>
            <translation>按笔记</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>降序</translation>
        </message>
        <message>
            <source>Search articles and notes</source>
            <translation>搜索文章和笔记</translation>
        </message>
        <message>
            <source>Nothing like it is in the bin.</source>
            <translation>回收站里没有这样的文章。</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>什么也没有找到。</translation>
        </message>
        <message>
            <source>By Relevance</source>
            <translation>按相关程度</translation>
        </message>
        <message>
            <source>Indexing… %1 %</source>
            <translation>正在建立索引… %1 %</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>%1 of %2 found</source>
            <translation>找到 %2 条，已列出 %1 条</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;New Collection</source>
            <translation>新建文集(&amp;N)</translation>
        </message>
        <message>
            <source>Nothing like it is here.</source>
            <translation>这里没有这样的文章。</translation>
        </message>
        <message>
            <source>Everything has been read.</source>
            <translation>全部都已读过。</translation>
        </message>
        <message>
            <source>No article has notes yet.</source>
            <translation>还没有带笔记的文章。</translation>
        </message>
        <message>
            <source>Nothing is in this collection yet. Drag articles onto its name, or put them in by their menu.</source>
            <translation>这个文集还是空的。可把文章拖到它的名称上，或用文章的菜单放入。</translation>
        </message>
        <message>
            <source>No article here passes all filters.</source>
            <translation>没有文章符合所有筛选条件。</translation>
        </message>
        <message>
            <source>Search all articles</source>
            <translation>在全部文章中搜索</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) without “%1”</source>
            <translation>
                <numerusform>去掉“%1”：%n 篇</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Take Off All Filters</source>
            <translation>去掉所有筛选条件</translation>
        </message>
        <message>
            <source>Co&amp;llections</source>
            <translation>文集(&amp;L)</translation>
        </message>
        <message>
            <source>All articles of this story are in the bin.</source>
            <translation>该事件的所有文章都在回收站里。</translation>
        </message>
        <message>
            <source>By names, figures, titles and dates. Look, and choose which ones are.</source>
            <translation>依据名称、数字、标题和日期。请查看，并选择确属同一事件的文章。</translation>
        </message>
        <message numerus="yes">
            <source>%n more on this event?</source>
            <translation>
                <numerusform>同一事件还有 %n 篇？</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::MainWindow</name>
        <message>
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in Folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销：%1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>重做：%1(&amp;R)</translation>
        </message>
        <message>
            <source>About Variorum</source>
            <translation>关于 Variorum</translation>
        </message>
        <message>
            <source>Variorum %1

Read a clean article, and see for every character of it what the page really said, why it was changed, and what other sources say.</source>
            <translation>Variorum %1

阅读干净的文章，并能看到其中每个字在网页上的原貌、更改的理由，以及其他来源的说法。</translation>
        </message>
        <message>
            <source>A correction stays within one paragraph: choose fewer words.</source>
            <translation>更正只能在一个段落之内：请少选一些文字。</translation>
        </message>
        <message>
            <source>The page has changed meanwhile: nothing was corrected.</source>
            <translation>网页在此期间已有变动：未作更正。</translation>
        </message>
        <message>
            <source>A note is not stored</source>
            <translation>有笔记未能保存</translation>
        </message>
        <message numerus="yes">
            <source>The library cannot be written to. What you typed in %n note(s) is lost if the window closes now.</source>
            <translation>
                <numerusform>文库无法写入。现在关闭窗口，%n 条笔记里键入的内容会丢失。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Close Anyway</source>
            <translation>仍要关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>variorum::MessageBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>variorum::NoteEditor</name>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Quoted words</source>
            <translation>引用的文字</translation>
        </message>
        <message>
            <source>A change took these words out.</source>
            <translation>一处更改删去了这些文字。</translation>
        </message>
        <message>
            <source>Bring Them Back</source>
            <translation>恢复文字</translation>
        </message>
        <message>
            <source>What is worth saying here?</source>
            <translation>这里有什么值得写下？</translation>
        </message>
        <message>
            <source>Words of the note</source>
            <translation>笔记内容</translation>
        </message>
        <message>
            <source>Tags, separated by commas</source>
            <translation>标签，以逗号分隔</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Remove the note</source>
            <translation>删除笔记</translation>
        </message>
    </context>
    <context>
        <name>variorum::NotesPane</name>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Filter notes</source>
            <translation>筛选笔记</translation>
        </message>
        <message>
            <source>Select words in the article and press H to highlight them, or N to write a note.</source>
            <translation>在文章中选择文字，按 H 标亮，按 N 写笔记。</translation>
        </message>
        <message>
            <source>Hidden by a change</source>
            <translation>被更改隐藏</translation>
        </message>
    </context>
    <context>
        <name>variorum::OutlinePane</name>
        <message>
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <source>Filter headings</source>
            <translation>筛选小标题</translation>
        </message>
        <message>
            <source>This article has no headings.</source>
            <translation>本文没有小标题。</translation>
        </message>
    </context>
    <context>
        <name>variorum::ReaderView</name>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
    </context>
    <context>
        <name>variorum::ReadingArea</name>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>No article on this page</source>
            <translation>此网页中没有文章</translation>
        </message>
        <message>
            <source>What the page holds stands in its source.</source>
            <translation>网页的内容见原页。</translation>
        </message>
        <message>
            <source>Read what the page really said</source>
            <translation>读到网页真正说的话</translation>
        </message>
        <message>
            <source>Drop saved pages here, as many as you like. They are cleaned as they come in, and every change can be seen and taken back.</source>
            <translation>把保存的网页拖到这里，数量不限。导入时即行清理，每处更改都可查看、可撤回。</translation>
        </message>
        <message>
            <source>Import Pages…</source>
            <translation>导入网页…</translation>
        </message>
        <message>
            <source>Try the Sample Pages</source>
            <translation>试用示例网页</translation>
        </message>
        <message>
            <source>No article is open</source>
            <translation>没有打开的文章</translation>
        </message>
        <message>
            <source>Choose one from the library.</source>
            <translation>请从文库中选择一篇。</translation>
        </message>
        <message>
            <source>Find on the page</source>
            <translation>在网页中查找</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文章中查找</translation>
        </message>
        <message>
            <source>Find in the markup</source>
            <translation>在标记中查找</translation>
        </message>
    </context>
    <context>
        <name>variorum::SelectionBar</name>
        <message>
            <source>Highlight the selection</source>
            <translation>标亮所选文字</translation>
        </message>
        <message>
            <source>Highlight in %1</source>
            <translation>用%1标亮</translation>
        </message>
        <message>
            <source>Highlight in %1 (%2)</source>
            <translation>用%1标亮（%2）</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>笔记…</translation>
        </message>
        <message>
            <source>Write a note (N)</source>
            <translation>写笔记（N）</translation>
        </message>
    </context>
    <context>
        <name>variorum::ShortcutsDialog</name>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter the shortcuts</source>
            <translation>筛选快捷键</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
    </context>
    <context>
        <name>variorum::SourceView</name>
        <message>
            <source>Page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Change %1 of %2 on this page, %3 by this rule</source>
            <translation>本页第 %1 处更改，共 %2 处，其中此规则 %3 处</translation>
        </message>
    </context>
    <context>
        <name>variorum::StatusLine</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the work in progress</source>
            <translation>取消正在进行的工作</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the page</source>
            <translation>
                <numerusform>本页 %n 处更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 处提及</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain place(s)</source>
            <translation>
                <numerusform>%n 处存疑</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> 及其他 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Watching “%1”</source>
            <translation>正在监视“%1”</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>只读</translation>
        </message>
    </context>
    <context>
        <name>variorum::TextView</name>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>全选(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>variorum::WindowHost</name>
        <message>
            <source>The library cannot be opened</source>
            <translation>无法打开文库</translation>
        </message>
        <message>
            <source>Open Another Library…</source>
            <translation>打开其他文库…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Open or Create a Library</source>
            <translation>打开或新建文库</translation>
        </message>
        <message>
            <source>Variorum libraries (*.variorum);;All files (*)</source>
            <translation>Variorum 文库 (*.variorum);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>variorum::QuickOpen</name>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Title, publisher or pinyin initials</source>
            <translation>标题、媒体或拼音首字母</translation>
        </message>
        <message>
            <source>Open an Article</source>
            <translation>打开文章</translation>
        </message>
        <message>
            <source>No article has this in its title, publisher or initials.</source>
            <translation>没有文章的标题、媒体或首字母与此相符。</translation>
        </message>
    </context>
    <context>
        <name>variorum::CorrectionDialog</name>
        <message>
            <source>On the page: %1</source>
            <translation>网页原文：%1</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>How the words ought to read</source>
            <translation>应有的文字</translation>
        </message>
        <message>
            <source>Correct the Text</source>
            <translation>更正文字</translation>
        </message>
    </context>
    <context>
        <name>variorum::RuleController</name>
        <message numerus="yes">
            <source>%n other page(s) of %1 are as they were.</source>
            <translation>
                <numerusform>%1的另外 %n 个网页已恢复原状。</numerusform>
            </translation>
        </message>
        <message>
            <source>No other page of %1 has such changes.</source>
            <translation>%1没有别的网页有这类改动。</translation>
        </message>
        <message numerus="yes">
            <source>Decided on %n other page(s) of %1 too.</source>
            <translation>
                <numerusform>%1的另外 %n 个网页也已照此决定。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>variorum::TextMenus</name>
        <message>
            <source>Select &amp;All</source>
            <translation>全选(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>variorum::HeatStrip</name>
        <message>
            <source>Where the page was changed</source>
            <translation>网页何处有改动</translation>
        </message>
        <message>
            <source>%1 % of this place was changed</source>
            <translation>此处有 %1 % 被改动</translation>
        </message>
    </context>
    <context>
        <name>variorum::PagePane</name>
        <message>
            <source>Simplified</source>
            <translation>简体</translation>
        </message>
        <message>
            <source>Traditional</source>
            <translation>繁体</translation>
        </message>
        <message>
            <source>Cannot be told</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>What the page is</source>
            <translation>网页概况</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Characters, without white space</source>
            <translation>字符（不计空白）</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>网页上</translation>
        </message>
        <message>
            <source>Kept as they are</source>
            <translation>原样保留</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>被替换</translation>
        </message>
        <message>
            <source>Put in their place</source>
            <translation>换上</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>去除</translation>
        </message>
        <message>
            <source>Without a rule</source>
            <translation>不依规则</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>Uncertain places</source>
            <translation>存疑之处</translation>
        </message>
    </context>
    <context>
        <name>variorum::SearchBox</name>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
    </context>
    <context>
        <name>variorum::ExplanationPanel</name>
        <message>
            <source>Why Is This So?</source>
            <translation>为何如此？</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>解释</translation>
        </message>
        <message>
            <source>Copy All</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>What stands here is not on the page: the program put it there.</source>
            <translation>此处的内容不在网页上，是程序加上的。</translation>
        </message>
        <message>
            <source>There is more: choose fewer characters.</source>
            <translation>还有更多：请少选一些字符。</translation>
        </message>
    </context>
    <context>
        <name>variorum::BlockController</name>
        <message>
            <source>&amp;Paragraph</source>
            <translation>段落(&amp;P)</translation>
        </message>
        <message>
            <source>Heading &amp;1</source>
            <translation>一级小标题(&amp;1)</translation>
        </message>
        <message>
            <source>Heading &amp;2</source>
            <translation>二级小标题(&amp;2)</translation>
        </message>
        <message>
            <source>Heading &amp;3</source>
            <translation>三级小标题(&amp;3)</translation>
        </message>
        <message>
            <source>&amp;Standfirst</source>
            <translation>导语(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Caption</source>
            <translation>图注(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quotation</source>
            <translation>引文(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;List Item</source>
            <translation>列表项(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Table</source>
            <translation>表格(&amp;T)</translation>
        </message>
        <message>
            <source>C&amp;ode</source>
            <translation>代码(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Kind of Paragraph</source>
            <translation>段落类型(&amp;K)</translation>
        </message>
        <message>
            <source>Belongs to &amp;Article</source>
            <translation>归属文章(&amp;A)</translation>
        </message>
        <message>
            <source>A &amp;New Article</source>
            <translation>新文章(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Join the Paragraphs</source>
            <translation>合并所选段落(&amp;J)</translation>
        </message>
        <message>
            <source>Something that is left out stands between them: bring it back first.</source>
            <translation>两段之间有已移出的内容：请先将其放回。</translation>
        </message>
        <message>
            <source>There is no word on one side of the caret to make a paragraph of.</source>
            <translation>光标一侧没有文字，无法另成一段。</translation>
        </message>
    </context>
    <context>
        <name>variorum::MarkupView</name>
        <message>
            <source>Markup of the page</source>
            <translation>页面的标记</translation>
        </message>
    </context>
    <context>
        <name>variorum::DeedStack</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>variorum::LibraryController</name>
        <message numerus="yes">
            <source>%n article(s) moved to the bin</source>
            <translation>
                <numerusform>已将 %n 篇文章移到回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put back</source>
            <translation>
                <numerusform>已放回 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the Bin</source>
            <translation>清空回收站</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n article(s) in the bin for good?</source>
            <translation>
                <numerusform>要永久删除回收站中的 %n 篇文章吗？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their pages go too, with all notes on them, unless other articles of a page are kept. This cannot be undone.</source>
            <translation>它们所在的网页连同其中的笔记也会删除，除非该网页还有其他文章保留。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) deleted</source>
            <translation>
                <numerusform>已删除 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Already in “%1”.</source>
            <translation>已在“%1”里。</translation>
        </message>
        <message>
            <source>Not in “%1”.</source>
            <translation>不在“%1”里。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put into “%1”</source>
            <translation>
                <numerusform>已将 %n 篇文章放入“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken out of “%1”</source>
            <translation>
                <numerusform>已从“%1”取出 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>新文集</translation>
        </message>
        <message>
            <source>New collection %1</source>
            <translation>新文集 %1</translation>
        </message>
        <message>
            <source>The collection “%1” was made</source>
            <translation>已新建文集“%1”</translation>
        </message>
        <message>
            <source>There is a collection “%1” already.</source>
            <translation>已有名为“%1”的文集。</translation>
        </message>
        <message>
            <source>“%1” is now “%2”</source>
            <translation>“%1”已改名为“%2”</translation>
        </message>
        <message>
            <source>The collection “%1” was removed; its articles are still in the library</source>
            <translation>文集“%1”已删除；其中的文章仍在文库里</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s) changed</source>
            <translation>
                <numerusform>已更改 %n 篇文章的标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) marked as read</source>
            <translation>
                <numerusform>已将 %n 篇文章标为已读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) marked as unread</source>
            <translation>
                <numerusform>已将 %n 篇文章标为未读</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::TagsDialog</name>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>%n 篇文章的标签</numerusform>
            </translation>
        </message>
        <message>
            <source>No tags yet. Type one and press Enter.</source>
            <translation>还没有标签。输入一个，然后按回车。</translation>
        </message>
        <message>
            <source>A new tag, or some letters of one</source>
            <translation>新标签，或已有标签的几个字</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Set Tags</source>
            <translation>设置标签</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>variorum::ShelfList</name>
        <message>
            <source>Collections and stories</source>
            <translation>文集与事件</translation>
        </message>
        <message>
            <source>Shelves</source>
            <translation>书架</translation>
        </message>
        <message>
            <source>Shelves: %1</source>
            <translation>书架：%1</translation>
        </message>
        <message>
            <source>Fold the shelves</source>
            <translation>折叠书架</translation>
        </message>
        <message>
            <source>Unfold the shelves</source>
            <translation>展开书架</translation>
        </message>
    </context>
    <context>
        <name>variorum::FilterChips</name>
        <message>
            <source>Filters</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Show only some of the articles</source>
            <translation>只显示部分文章</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>添加筛选条件</translation>
        </message>
        <message>
            <source>Take off the filter “%1”</source>
            <translation>去掉筛选条件“%1”</translation>
        </message>
        <message>
            <source>Take Off All Filters</source>
            <translation>去掉所有筛选条件</translation>
        </message>
        <message>
            <source>From … Until …</source>
            <translation>起止日期…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a filter: its kind and its value</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>variorum::DateSpanDialog</name>
        <message>
            <source>Articles of a Time</source>
            <translation>某段时间的文章</translation>
        </message>
        <message>
            <source>2031, 2031-03 or 2031-03-05</source>
            <translation>2031、2031-03 或 2031-03-05</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From:</source>
            <translation>从：</translation>
        </message>
        <message>
            <source>Until:</source>
            <translation>到：</translation>
        </message>
        <message>
            <source>A date is written as a year, a month or a day: 2031, 2031-03, 2031-03-05.</source>
            <translation>日期写作年、月或日：2031、2031-03、2031-03-05。</translation>
        </message>
        <message>
            <source>The beginning lies behind the end.</source>
            <translation>开始日期晚于结束日期。</translation>
        </message>
    </context>
    <context>
        <name>variorum::WatchController</name>
        <message>
            <source>“%1” is not watched any more.</source>
            <translation>已停止监视“%1”。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Watch a Folder</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>监视</translation>
        </message>
        <message>
            <source>New pages in “%1” are now imported by themselves.</source>
            <translation>“%1”中的新网页会自动导入。</translation>
        </message>
        <message>
            <source>The watched folder “%1” is not there any more. It is no longer watched; the library keeps what came from it.</source>
            <translation>所监视的文件夹“%1”已不存在，不再监视；已导入的网页仍在文库里。</translation>
        </message>
        <message>
            <source>Choose Another…</source>
            <translation>另选一个…</translation>
        </message>
        <message numerus="yes">
            <source>%n new page(s) in the watched folder</source>
            <translation>
                <numerusform>所监视的文件夹有 %n 个新网页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n 个无法读取</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>阅读</translation>
        </message>
    </context>
    <context>
        <name>variorum::SplitDialog</name>
        <message>
            <source>Split Off What Is Another Thing</source>
            <translation>拆分所指不同的名称</translation>
        </message>
        <message>
            <source>Mentions that name another thing</source>
            <translation>另有所指之处</translation>
        </message>
        <message>
            <source>Split Off</source>
            <translation>拆出</translation>
        </message>
        <message>
            <source>Mentions that name another thing:</source>
            <translation>另有所指之处：</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Where this holds</source>
            <translation>适用范围</translation>
        </message>
        <message>
            <source>The chosen places alone.</source>
            <translation>仅限所选之处。</translation>
        </message>
        <message>
            <source>All places that are written like the chosen ones.</source>
            <translation>与所选写法相同的各处一并拆出。</translation>
        </message>
    </context>
    <context>
        <name>variorum::ThingDialog</name>
        <message>
            <source>What “%1” Names</source>
            <translation>“%1”指的是什么</translation>
        </message>
        <message>
            <source>Its name, in any script, or a new one</source>
            <translation>名称（简繁均可），或新名称</translation>
        </message>
        <message>
            <source>What it can be</source>
            <translation>可能所指</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>in this article</source>
            <translation>本文中</translation>
        </message>
        <message>
            <source>Where this holds</source>
            <translation>适用范围</translation>
        </message>
        <message>
            <source>This It Is</source>
            <translation>确定</translation>
        </message>
    </context>
    <context>
        <name>variorum::NamesController</name>
        <message>
            <source>“%1” is known in all articles from now on</source>
            <translation>今后在所有文章中都能识别“%1”</translation>
        </message>
        <message>
            <source>“%1” in the Whole Library</source>
            <translation>整个文库中的“%1”</translation>
        </message>
    </context>
    <context>
        <name>variorum::OwnNameDialog</name>
        <message>
            <source>Add to the Lexicon</source>
            <translation>加入词表</translation>
        </message>
        <message>
            <source>With | between them</source>
            <translation>以 | 分隔</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>其他名称</translation>
        </message>
    </context>
    <context>
        <name>variorum::OwnNamesDialog</name>
        <message>
            <source>Filter names</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No names of your own yet. Enter one below, or import a table of them.</source>
            <translation>还没有自有名称。请在下面输入，或导入一张表。</translation>
        </message>
        <message>
            <source>Other names, with | between them</source>
            <translation>其他名称，以 | 分隔</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Own Names</source>
            <translation>自有名称</translation>
        </message>
        <message>
            <source>Own names</source>
            <translation>自有名称</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>导入 CSV…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>导出 CSV…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>“%1” is known from now on.</source>
            <translation>今后能识别“%1”。</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) were removed.</source>
            <translation>
                <numerusform>移除了 %n 个名称。</numerusform>
            </translation>
        </message>
        <message>
            <source>Import Names</source>
            <translation>导入名称</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing was taken in.</source>
            <translation>导入已取消，没有加入任何名称。</translation>
        </message>
        <message>
            <source>The names were changed meanwhile; please import again.</source>
            <translation>名称在此期间有改动，请重新导入。</translation>
        </message>
        <message numerus="yes">
            <source>%n new name(s) were taken in.</source>
            <translation>
                <numerusform>加入了 %n 个新名称。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look:</source>
            <translation>
                <numerusform>有 %n 行需要查看：</numerusform>
            </translation>
        </message>
        <message>
            <source>Export Names</source>
            <translation>导出名称</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>variorum::OwnNamesModel</name>
        <message>
            <source>One character would be found in every text: a name needs two.</source>
            <translation>单个字在任何文章里都会出现：名称至少要两个字。</translation>
        </message>
        <message>
            <source>That is too long for a name, or holds a sign that parts names.</source>
            <translation>作为名称太长，或含有分隔名称的符号。</translation>
        </message>
        <message>
            <source>“%1” is in the table already.</source>
            <translation>“%1”已在表中。</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>其他名称</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
    </context>
    <context>
        <name>variorum::RatesModel</name>
        <message>
            <source>One unit of</source>
            <translation>一单位</translation>
        </message>
        <message>
            <source>Was worth in</source>
            <translation>折合</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>日期</translation>
        </message>
    </context>
    <context>
        <name>variorum::RatesDialog</name>
        <message>
            <source>One unit of</source>
            <translation>一单位</translation>
        </message>
        <message>
            <source>Was worth in</source>
            <translation>折合</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Exchange Rates</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>No rates yet. Money is shown as the articles state it until you enter one below and choose its currency in the list of figures.</source>
            <translation>还没有汇率。在下面输入汇率、并在数字列表中选择货币之前，金额按文章所写显示。</translation>
        </message>
    </context>
    <context>
        <name>variorum::RecogniserDialog</name>
        <message>
            <source>Ask a program of mine for names too</source>
            <translation>也请我自己的程序找名称</translation>
        </message>
        <message>
            <source>Try It</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Outside Recogniser</source>
            <translation>外部识别程序</translation>
        </message>
        <message>
            <source>The program is given the text of each article that you open, as UTF-8 on its standard input, and answers with the JSON that “variorum-cli entities” writes. What it finds stands beside what the lexicon and the rules know, and never replaces it.</source>
            <translation>该程序从标准输入得到您打开的每篇文章的 UTF-8 文本，并以“variorum-cli entities”所写的 JSON 回答。它找到的名称与词库和规则所知的并列，绝不取代它们。</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>浏览…</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Choose a Program</source>
            <translation>选择程序</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>It answered, and found no names in the text.</source>
            <translation>它作了回答，在文本中没有找到名称。</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s): </source>
            <translation>
                <numerusform>%n 个名称：</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::RecogniserController</name>
        <message>
            <source>%1. It is not asked again for now.</source>
            <translation>%1。暂不再询问它。</translation>
        </message>
        <message>
            <source>Set Up…</source>
            <translation>设置…</translation>
        </message>
    </context>
    <context>
        <name>variorum::OutsideRecogniser</name>
        <message>
            <source>it does not start</source>
            <translation>它无法启动</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>它用时太久</translation>
        </message>
        <message>
            <source>its answer is too long</source>
            <translation>它的回答太长</translation>
        </message>
        <message>
            <source>it ended with an error</source>
            <translation>它以错误结束</translation>
        </message>
        <message>
            <source>it ended with an error: %1</source>
            <translation>它以错误结束：%1</translation>
        </message>
    </context>
    <context>
        <name>variorum::StoryController</name>
        <message>
            <source>Already in the story “%1”.</source>
            <translation>已在事件“%1”中。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are now the story “%1”</source>
            <translation>
                <numerusform>%n 篇文章已归为事件“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put into the story “%1”</source>
            <translation>
                <numerusform>%n 篇文章已放入事件“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken out of the story “%1”</source>
            <translation>
                <numerusform>%n 篇文章已从事件“%1”中取出</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is now “%2”</source>
            <translation>“%1”现在叫“%2”</translation>
        </message>
        <message>
            <source>The story “%1” was dissolved; its articles are still in the library</source>
            <translation>事件“%1”已解散；其中的文章仍在文库里</translation>
        </message>
        <message>
            <source>No other article of the library seems to be on the same event.</source>
            <translation>文库中似乎没有其他文章报道同一事件。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are not proposed for this event again</source>
            <translation>
                <numerusform>不再为该事件推荐这 %n 篇文章</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::StoryDialog</name>
        <message numerus="yes">
            <source>%n name(s) in common</source>
            <translation>
                <numerusform>%n 个相同名称</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) in common</source>
            <translation>
                <numerusform>%n 个相同数字</numerusform>
            </translation>
        </message>
        <message>
            <source>titles alike</source>
            <translation>标题相近</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>同日</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) apart</source>
            <translation>
                <numerusform>相隔 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles for the Story</source>
            <translation>同一事件的文章</translation>
        </message>
        <message>
            <source>Title of the story</source>
            <translation>事件标题</translation>
        </message>
        <message>
            <source>Articles that may be on the same event</source>
            <translation>可能报道同一事件的文章</translation>
        </message>
        <message>
            <source>Add to the Story</source>
            <translation>加入事件</translation>
        </message>
        <message>
            <source>Group as Story</source>
            <translation>归为同一事件</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Found by names, figures, titles and dates. Choose those that are on the same event; the others are not proposed for it again.</source>
            <translation>依据名称、数字、标题和日期找到。请选择报道同一事件的文章；其余的不再为该事件推荐。</translation>
        </message>
        <message>
            <source>None of These</source>
            <translation>都不是</translation>
        </message>
    </context>
    <context>
        <name>variorum::EntityController</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 处提及</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 of the library</source>
            <translation>文库中 %2，%1</translation>
        </message>
        <message>
            <source>seen on %1</source>
            <translation>见于 %1</translation>
        </message>
        <message>
            <source>first seen on %1, last on %2</source>
            <translation>最早 %1，最近 %2</translation>
        </message>
        <message>
            <source>%1 shows them</source>
            <translation>按 %1 查看</translation>
        </message>
    </context>
    <context>
        <name>variorum::EntityWindow</name>
        <message>
            <source>Look Through</source>
            <translation>继续查找</translation>
        </message>
        <message>
            <source>Names in the Library</source>
            <translation>文库中的名称</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <source>Types of names</source>
            <translation>名称的类型</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Names in the library</source>
            <translation>文库中的名称</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are being looked through.</source>
            <translation>
                <numerusform>正在查找 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) have not been looked through.</source>
            <translation>
                <numerusform>还有 %n 篇文章没有查找。</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the names of the library…</source>
            <translation>正在统计文库中的名称…</translation>
        </message>
        <message>
            <source>No known names were found in the articles of this library.</source>
            <translation>本文库的文章中没有找到已知的名称。</translation>
        </message>
        <message>
            <source>Nothing here matches the filter.</source>
            <translation>没有符合筛选条件的内容。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Names that only statistics find are not counted here.</source>
            <translation>仅由统计方法找到的名称不计入此处。</translation>
        </message>
    </context>
    <context>
        <name>variorum::ThingPage</name>
        <message>
            <source>Articles that name it</source>
            <translation>提及它的文章</translation>
        </message>
        <message>
            <source>Filter articles</source>
            <translation>筛选文章</translation>
        </message>
        <message>
            <source>No article names it.</source>
            <translation>没有文章提及它。</translation>
        </message>
        <message>
            <source>Named together with it</source>
            <translation>与它一同提及的名称</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <source>Nothing else is named in its articles.</source>
            <translation>提及它的文章中没有其他名称。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>By articles</source>
            <translation>按文章</translation>
        </message>
        <message>
            <source>By sentences</source>
            <translation>按句子</translation>
        </message>
        <message>
            <source>What the library has of it</source>
            <translation>文库中的相关内容</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Together With</source>
            <translation>一同提及</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>The name before</source>
            <translation>上一个名称</translation>
        </message>
        <message>
            <source>Choose a name to see what all articles say of it.</source>
            <translation>选择一个名称，查看所有文章如何提及它。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 处提及</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ThingFigures</name>
        <message>
            <source>Kind of figures</source>
            <translation>数字的种类</translation>
        </message>
        <message>
            <source>No sentence of the library that names it states a quantity.</source>
            <translation>文库中提及它的句子都没有给出数量。</translation>
        </message>
        <message numerus="yes">
            <source>%n without a date, in the table alone</source>
            <translation>
                <numerusform>%n 个没有日期，只列在表中</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart of figures over time: %1</source>
            <translation>数字随时间变化的图表：%1</translation>
        </message>
        <message>
            <source>Table of figures: %1</source>
            <translation>数字表：%1</translation>
        </message>
    </context>
    <context>
        <name>variorum::FigureChart</name>
        <message>
            <source>exact</source>
            <translation>确切</translation>
        </message>
        <message>
            <source>about</source>
            <translation>约</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>from – to</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>each step of the scale is a multiple</source>
            <translation>对数刻度</translation>
        </message>
        <message>
            <source>None of these figures has a date: they stand in the table.</source>
            <translation>这些数字都没有日期，只列在表中。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::Teller</name>
        <message>
            <source>Decided by</source>
            <translation>由谁决定</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>未生效</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>位置 %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>位置 %1 至 %2</translation>
        </message>
        <message>
            <source>This character</source>
            <translation>此字符</translation>
        </message>
        <message>
            <source>These characters</source>
            <translation>这些字符</translation>
        </message>
        <message>
            <source>article %1 of %2</source>
            <translation>第 %1 篇文章，共 %2 篇</translation>
        </message>
        <message>
            <source>part %1 of %2</source>
            <translation>第 %1 段，共 %2 段</translation>
        </message>
        <message>
            <source>left out: it is part of no article</source>
            <translation>已舍弃：不属于任何文章</translation>
        </message>
        <message>
            <source>white space between parts of the page</source>
            <translation>网页各部分之间的空白</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>所在</translation>
        </message>
        <message>
            <source>nothing: it was taken out</source>
            <translation>无：已删去</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>made of %1 as a whole</source>
            <translation>由%1整体改成</translation>
        </message>
        <message>
            <source>Clean text</source>
            <translation>整理后</translation>
        </message>
        <message>
            <source>accepted by you</source>
            <translation>您已接受</translation>
        </message>
        <message>
            <source>rejected by you</source>
            <translation>已被您否决</translation>
        </message>
        <message>
            <source>another edit counts here</source>
            <translation>此处以另一改动为准</translation>
        </message>
        <message>
            <source>Nothing is left of the line</source>
            <translation>此行已无内容</translation>
        </message>
        <message>
            <source>superseded by %1</source>
            <translation>被“%1”取代</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>改动</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>是(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>否(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>variorum::LibraryTrouble</name>
        <message>
            <source>Something is wrong with this library</source>
            <translation>此文库有问题</translation>
        </message>
        <message>
            <source>This library can be read, but not changed</source>
            <translation>此文库只能读取，不能更改</translation>
        </message>
        <message>
            <source>%1 or its folder may not be written. Notes, decisions and imports are not stored.</source>
            <translation>%1 或其所在文件夹不可写入。笔记、决定和导入的网页不会保存。</translation>
        </message>
        <message>
            <source>Save a Copy…</source>
            <translation>保存副本…</translation>
        </message>
        <message>
            <source>Save a Copy of the Library</source>
            <translation>保存文库的副本</translation>
        </message>
        <message>
            <source>A copy was saved. Open it to go on: %1</source>
            <translation>副本已保存。打开它以继续：%1</translation>
        </message>
    </context>
</TS>
