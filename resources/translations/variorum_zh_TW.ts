<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>variorum</name>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>A program put blanks around the marks of punctuation.</source>
            <translation>程式在標點符號前後放了空格。</translation>
        </message>
        <message>
            <source>A site put its own name (%1) into the text again and again.</source>
            <translation>網站把自己的名稱（%1）反覆放進了正文。</translation>
        </message>
        <message>
            <source>Words of a betting site (%1) were put into the text.</source>
            <translation>正文裡被放進了博彩網站的字樣（%1）。</translation>
        </message>
        <message>
            <source>Words of the title (%1) were put before sentences of the text.</source>
            <translation>標題中的文字（%1）被放到正文的句子前面。</translation>
        </message>
        <message>
            <source>Scattered title</source>
            <translation>散落的標題</translation>
        </message>
        <message>
            <source>Injected words</source>
            <translation>插入的字詞</translation>
        </message>
        <message>
            <source>A label says who wrote, published or edited this.</source>
            <translation>一個標籤說明了作者、來源或編輯。</translation>
        </message>
        <message>
            <source>The line tells what a picture shows, or whose it is.</source>
            <translation>這一行說明圖片的內容或出處。</translation>
        </message>
        <message>
            <source>It begins with the sign of a list's item.</source>
            <translation>它以清單項目的符號開頭。</translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n 個句子</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader for damaged Chinese news pages</source>
            <translation>受損中文新聞網頁閱讀器</translation>
        </message>
        <message>
            <source>The library to open or to begin.</source>
            <translation>要開啟或新建的文庫。</translation>
        </message>
        <message>
            <source>Pages and folders to import, or a library to open.</source>
            <translation>要匯入的網頁和資料夾，或要開啟的文庫。</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>沒有這個檔案</translation>
        </message>
        <message>
            <source>this is a folder, not a file</source>
            <translation>這是資料夾，不是檔案</translation>
        </message>
        <message>
            <source>the file may not be read</source>
            <translation>沒有讀取該檔案的權限</translation>
        </message>
        <message>
            <source>No figure is stated in any of them.</source>
            <translation>這些文章都沒有給出數字。</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>檔案是空的</translation>
        </message>
        <message>
            <source>this is not a text file</source>
            <translation>這不是文字檔案</translation>
        </message>
        <message>
            <source>the file is too large: pages of up to 1 GB are read</source>
            <translation>檔案過大：最多讀取 1 GB 的網頁</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>無法寫入檔案</translation>
        </message>
        <message>
            <source>there is no space left on the disk</source>
            <translation>磁碟空間不足</translation>
        </message>
        <message>
            <source>the library cannot be opened</source>
            <translation>無法開啟文庫</translation>
        </message>
        <message>
            <source>the library was written by a newer version of Variorum; it was left as it is</source>
            <translation>文庫由更新版本的 Variorum 寫成，已保持原樣</translation>
        </message>
        <message>
            <source>this is not a library, or it is damaged; it was left as it is</source>
            <translation>這不是文庫，或者已經損壞；已保持原樣</translation>
        </message>
        <message>
            <source>another program is writing to the library; try again</source>
            <translation>另一個程式正在寫入文庫，請重試</translation>
        </message>
        <message>
            <source>the library reported an error: %1</source>
            <translation>文庫報告錯誤：%1</translation>
        </message>
        <message>
            <source>the library has no such note</source>
            <translation>文庫中沒有這條筆記</translation>
        </message>
        <message>
            <source>the article does not contain the quoted words</source>
            <translation>文章中沒有所引的文字</translation>
        </message>
        <message>
            <source>What the sources say</source>
            <translation>各來源的說法</translation>
        </message>
        <message>
            <source>the PDF could not be made: %1</source>
            <translation>無法產生 PDF：%1</translation>
        </message>
        <message>
            <source>a resource of the program is damaged: %1</source>
            <translation>程式資源已損壞：%1</translation>
        </message>
        <message>
            <source>the encoding %1 is not known</source>
            <translation>未知的編碼 %1</translation>
        </message>
        <message>
            <source>You changed this.</source>
            <translation>這是您改的。</translation>
        </message>
        <message>
            <source>The bytes of this passage were read out of step; read in step they give this.</source>
            <translation>這一段的位元組被錯位讀取；對齊後讀出的就是這樣。</translation>
        </message>
        <message>
            <source>An invisible character stood inside the text.</source>
            <translation>文中夾有不可見字元。</translation>
        </message>
        <message>
            <source>The page hides this.</source>
            <translation>頁面把這段隱藏了。</translation>
        </message>
        <message>
            <source>A program put the reading of %1 behind it.</source>
            <translation>程式在「%1」後面加上了讀音。</translation>
        </message>
        <message>
            <source>An emoji (%1) was inserted at a regular distance.</source>
            <translation>每隔一定距離插入了一個表情符號（%1）。</translation>
        </message>
        <message>
            <source>An emoji (%1) was inserted between two characters that belong together.</source>
            <translation>在本應相連的兩個字之間插入了表情符號（%1）。</translation>
        </message>
        <message>
            <source>A compatibility form stood in place of the ordinary character.</source>
            <translation>此處用了相容字形，而非通常的字。</translation>
        </message>
        <message>
            <source>A no-break space stood in place of an ordinary one.</source>
            <translation>此處用了不換行空格，而非普通空格。</translation>
        </message>
        <message>
            <source>“%1” has another type than in line %2, which counts</source>
            <translation>「%1」的類型與第 %2 行不同，以那一行為準</translation>
        </message>
        <message>
            <source>Markup was left over in the text: %1</source>
            <translation>文中殘留了標記：%1</translation>
        </message>
        <message>
            <source>A character reference was not resolved.</source>
            <translation>字元引用沒有還原。</translation>
        </message>
        <message>
            <source>A Markdown sign was not rendered: %1</source>
            <translation>Markdown 符號沒有渲染：%1</translation>
        </message>
        <message>
            <source>A Markdown sign of emphasis was not rendered.</source>
            <translation>Markdown 強調符號沒有渲染。</translation>
        </message>
        <message>
            <source>Words of the site's interface: %1</source>
            <translation>網站介面的文字：%1</translation>
        </message>
        <message>
            <source>Controls and counters of the page.</source>
            <translation>頁面的按鈕與計數。</translation>
        </message>
        <message>
            <source>The byline of %1 stands here a second time.</source>
            <translation>「%1」的署名在此重複出現。</translation>
        </message>
        <message>
            <source>The page says this of its own origin.</source>
            <translation>網頁自述其來歷。</translation>
        </message>
        <message>
            <source>The page says this of its own origin a second time.</source>
            <translation>網頁再次自述其來歷。</translation>
        </message>
        <message>
            <source>A list of words for search engines, without a sentence.</source>
            <translation>給搜尋引擎看的詞語堆砌，沒有句子。</translation>
        </message>
        <message>
            <source>The way through the site to this page.</source>
            <translation>通往本頁的網站路徑。</translation>
        </message>
        <message>
            <source>Furniture of the page: %1</source>
            <translation>網頁的固定部件：%1</translation>
        </message>
        <message>
            <source>The site set this between the paragraphs of the text: %1</source>
            <translation>網站插在內文段落之間的內容：%1</translation>
        </message>
        <message>
            <source>The same paragraphs stand earlier on the page.</source>
            <translation>同樣的段落在前文已經出現。</translation>
        </message>
        <message>
            <source>A line end was turned into a space here.</source>
            <translation>此處的換行被變成了空格。</translation>
        </message>
        <message>
            <source>A list of other stories.</source>
            <translation>其他報導的清單。</translation>
        </message>
        <message>
            <source>The author's card at the foot of the page.</source>
            <translation>頁尾的作者名片。</translation>
        </message>
        <message>
            <source>The line that dates the article.</source>
            <translation>標明文章日期的一行。</translation>
        </message>
        <message>
            <source>It stands beside the date or the names, and says nothing of the article.</source>
            <translation>位於日期或署名旁邊，與文章內容無關。</translation>
        </message>
        <message>
            <source>The title stands here a second time.</source>
            <translation>標題在此重複出現。</translation>
        </message>
        <message>
            <source>This belongs to the article.</source>
            <translation>這屬於本文。</translation>
        </message>
        <message>
            <source>It stands before the article and does not belong to it.</source>
            <translation>在正文之前，不屬於正文。</translation>
        </message>
        <message>
            <source>The page holds no article.</source>
            <translation>網頁中沒有文章。</translation>
        </message>
        <message>
            <source>It stands behind the article and does not belong to it.</source>
            <translation>在正文之後，不屬於正文。</translation>
        </message>
        <message>
            <source>A short line that heads what follows.</source>
            <translation>統領下文的短行。</translation>
        </message>
        <message>
            <source>Punctuation in Chinese text is full width.</source>
            <translation>中文標點應為全形。</translation>
        </message>
        <message>
            <source>White space was made one ordinary space.</source>
            <translation>空白已合為一個普通空格。</translation>
        </message>
        <message>
            <source>These are comments of readers.</source>
            <translation>這是讀者的評論。</translation>
        </message>
        <message>
            <source>White space at the edge of a paragraph.</source>
            <translation>段落邊緣的空白。</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>機構</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地點</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>產品</translation>
        </message>
        <message>
            <source>%1 trillion</source>
            <translation>%1 兆</translation>
        </message>
        <message>
            <source>%1 billion</source>
            <translation>%1 ×10億</translation>
        </message>
        <message>
            <source>%1 million</source>
            <translation>%1 百萬</translation>
        </message>
        <message>
            <source>%1 y</source>
            <translation>%1 年</translation>
        </message>
        <message>
            <source>%1 mo</source>
            <translation>%1 個月</translation>
        </message>
        <message>
            <source>%1 wk</source>
            <translation>%1 週</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小時</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分鐘</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Simplified</source>
            <translation>簡體</translation>
        </message>
        <message>
            <source>Traditional</source>
            <translation>繁體</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>The page's markup calls this a footer.</source>
            <translation>頁面的標記稱之為頁尾。</translation>
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
            <translation>字體</translation>
        </message>
        <message>
            <source>“%1” has one character and would be found in every text; it was left out</source>
            <translation>「%1」只有一個字，會在每篇文章裡都被找到，已略去</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>字數</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>匯入時間</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之後</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>O&amp;pen an Article…</source>
            <translation>開啟文章(&amp;P)…</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 處提及</numerusform>
            </translation>
        </message>
        <message>
            <source>GBK read as Latin-1</source>
            <translation>GBK 誤讀為 Latin-1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金額</translation>
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
            <translation>倍數</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>時長</translation>
        </message>
        <message>
            <source>%1 (copy of %2)</source>
            <translation>%1（與%2同文）</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>資料量</translation>
        </message>
        <message>
            <source>Data rate</source>
            <translation>資料速率</translation>
        </message>
        <message>
            <source>The bytes of this passage are UTF-8 and were read as GBK.</source>
            <translation>這一段的位元組是 UTF-8，卻被當作 GBK 讀取。</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長度</translation>
        </message>
        <message>
            <source>Around the article</source>
            <translation>正文以外</translation>
        </message>
        <message>
            <source>Mass</source>
            <translation>質量</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>面積</translation>
        </message>
        <message>
            <source>Links to other pages.</source>
            <translation>指向其他頁面的連結。</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>溫度</translation>
        </message>
        <message>
            <source>The page's markup calls this navigation.</source>
            <translation>頁面的標記稱之為導覽。</translation>
        </message>
        <message>
            <source>Other figure</source>
            <translation>其他數字</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>%1 (not found on the page)</source>
            <translation>%1（在網頁中找不到）</translation>
        </message>
        <message>
            <source>“%1” has the type “%2”; known are ORG, PERSON, PLACE and PRODUCT</source>
            <translation>「%1」的類型是「%2」；可用的有 ORG、PERSON、PLACE 和 PRODUCT</translation>
        </message>
        <message>
            <source>&amp;Correct the Text…</source>
            <translation>更正文字(&amp;C)…</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1（已隱藏）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改時間</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>已應用</translation>
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
            <translation>已否決</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>刪去</translation>
        </message>
        <message>
            <source>a new paragraph</source>
            <translation>另起一段</translation>
        </message>
        <message>
            <source>lines joined</source>
            <translation>行已合併</translation>
        </message>
        <message>
            <source>another kind of paragraph</source>
            <translation>另一種段落</translation>
        </message>
        <message>
            <source>read as a field</source>
            <translation>識別為欄位</translation>
        </message>
        <message>
            <source>an article of its own</source>
            <translation>獨立的文章</translation>
        </message>
        <message>
            <source>By your hand</source>
            <translation>手動更改</translation>
        </message>
        <message>
            <source>Bytes out of step</source>
            <translation>位元組錯位</translation>
        </message>
        <message>
            <source>Invisible character</source>
            <translation>不可見字元</translation>
        </message>
        <message>
            <source>Pinyin residue</source>
            <translation>拼音殘留</translation>
        </message>
        <message>
            <source>Injected emoji</source>
            <translation>插入的表情</translation>
        </message>
        <message>
            <source>Compatibility form</source>
            <translation>相容字形</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>程式碼區塊</translation>
        </message>
        <message>
            <source>Leftover markup</source>
            <translation>殘留標記</translation>
        </message>
        <message>
            <source>Flattened Markdown</source>
            <translation>壓扁的 Markdown</translation>
        </message>
        <message>
            <source>Rows of a table</source>
            <translation>表格行</translation>
        </message>
        <message>
            <source>Words of the site</source>
            <translation>網站用語</translation>
        </message>
        <message>
            <source>Repeated byline</source>
            <translation>重複署名</translation>
        </message>
        <message>
            <source>Notice of origin</source>
            <translation>來源聲明</translation>
        </message>
        <message>
            <source>Keyword bait</source>
            <translation>關鍵詞堆砌</translation>
        </message>
        <message>
            <source>Breadcrumb</source>
            <translation>導覽路徑</translation>
        </message>
        <message>
            <source>Boilerplate</source>
            <translation>固定套話</translation>
        </message>
        <message>
            <source>Repeated text</source>
            <translation>重複正文</translation>
        </message>
        <message>
            <source>Lost paragraph break</source>
            <translation>遺失的分段</translation>
        </message>
        <message>
            <source>Set between the paragraphs</source>
            <translation>段落之間的插入內容</translation>
        </message>
        <message>
            <source>Recommended headlines</source>
            <translation>推薦標題</translation>
        </message>
        <message>
            <source>Source and date line</source>
            <translation>來源與日期行</translation>
        </message>
        <message>
            <source>Repeated title</source>
            <translation>重複標題</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>小標題</translation>
        </message>
        <message>
            <source>Punctuation width</source>
            <translation>標點全半形</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>空白</translation>
        </message>
        <message numerus="yes">
            <source>Comparing %n article(s)</source>
            <translation>
                <numerusform>正在比較 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting %1</source>
            <comment>a job that runs</comment>
            <translation>正在匯出 %1</translation>
        </message>
        <message>
            <source>“%1” repeats line %2; both were made one</source>
            <translation>「%1」與第 %2 行重複，已合併</translation>
        </message>
        <message>
            <source>Importing</source>
            <comment>a job that runs</comment>
            <translation>正在匯入</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n article(s)</source>
            <translation>
                <numerusform>正在讀取 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Take a decision back</source>
            <translation>撤回決定</translation>
        </message>
        <message>
            <source>Accept a change</source>
            <translation>接受更改</translation>
        </message>
        <message>
            <source>The page's markup calls this a list of tags.</source>
            <translation>頁面的標記稱之為標籤列表。</translation>
        </message>
        <message>
            <source>Reject a change</source>
            <translation>否決更改</translation>
        </message>
        <message>
            <source>Accept all changes of a rule</source>
            <translation>接受一條規則的全部更改</translation>
        </message>
        <message>
            <source>Reject all changes of a rule</source>
            <translation>否決一條規則的全部更改</translation>
        </message>
        <message>
            <source>Forget all decisions</source>
            <translation>清除所有決定</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>新增筆記</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>修改筆記</translation>
        </message>
        <message>
            <source>Remove a note</source>
            <translation>刪除筆記</translation>
        </message>
        <message>
            <source>Reading again</source>
            <comment>a job that runs</comment>
            <translation>正在重新讀取</translation>
        </message>
        <message>
            <source>Bytes that the encoding does not have stand as %1 replacement character(s).</source>
            <translation>編碼中不存在的位元組顯示為 %1 個替代字元。</translation>
        </message>
        <message>
            <source>The page contains %1 NUL character(s) here.</source>
            <translation>網頁此處含有 %1 個 NUL 字元。</translation>
        </message>
        <message>
            <source>UTF-8 read as GBK</source>
            <translation>UTF-8 誤讀為 GBK</translation>
        </message>
        <message>
            <source>No article was found on this page; all of it was set aside.</source>
            <translation>此網頁中沒有找到文章，全部內容已擱置。</translation>
        </message>
        <message>
            <source>Most of what reads like sentences on this page was set aside.</source>
            <translation>此網頁中讀起來像句子的內容大部分已擱置。</translation>
        </message>
        <message>
            <source>A character was lost here before the page was saved; it cannot be known.</source>
            <translation>此處有一個字在網頁儲存之前就已遺失，無從得知。</translation>
        </message>
        <message>
            <source>Damaged text that cannot be repaired with certainty: %1.</source>
            <translation>受損文字，無法確定地修復：%1。</translation>
        </message>
        <message>
            <source>The page's markup calls this an advertisement.</source>
            <translation>頁面的標記稱之為廣告。</translation>
        </message>
        <message>
            <source>Damaged text without a known repair was left as it is.</source>
            <translation>受損文字沒有已知的修復方法，已保持原樣。</translation>
        </message>
        <message>
            <source>&amp;Import Pages…</source>
            <translation>匯入網頁(&amp;I)…</translation>
        </message>
        <message>
            <source>Import a &amp;Folder…</source>
            <translation>匯入資料夾(&amp;F)…</translation>
        </message>
        <message>
            <source>Import the &amp;Sample Pages</source>
            <translation>匯入範例網頁(&amp;S)</translation>
        </message>
        <message>
            <source>Open Another &amp;Library…</source>
            <translation>開啟其他文庫(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>匯出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>復原(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste Pages</source>
            <translation>貼上網頁(&amp;P)</translation>
        </message>
        <message>
            <source>“%1…” is too long for a name; it was left out</source>
            <translation>「%1…」作為名稱太長，已略去</translation>
        </message>
        <message>
            <source>“%1” is a sentence or no text at all, and no name; it was left out</source>
            <translation>「%1」是句子或根本不是文字，不是名稱；已略去</translation>
        </message>
        <message>
            <source>The page's markup calls this a sidebar.</source>
            <translation>頁面的標記稱之為側欄。</translation>
        </message>
        <message>
            <source>Find &amp;Next</source>
            <translation>尋找下一個(&amp;N)</translation>
        </message>
        <message>
            <source>Find Pre&amp;vious</source>
            <translation>尋找上一個(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Move to the Bin</source>
            <translation>移到垃圾桶(&amp;M)</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Put &amp;Back from the Bin</source>
            <translation>從垃圾桶放回(&amp;B)</translation>
        </message>
        <message>
            <source>Empty t&amp;he Bin…</source>
            <translation>清空垃圾桶(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Clean</source>
            <translation>淨文(&amp;C)</translation>
        </message>
        <message>
            <source>Clean + &amp;Source</source>
            <translation>淨文 + 原頁(&amp;S)</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>比較(&amp;P)</translation>
        </message>
        <message>
            <source>Compare the C&amp;hosen Articles</source>
            <translation>比較所選文章(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>文庫(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>檢查器(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Bin</source>
            <translation>垃圾桶(&amp;B)</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大綱</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>實體</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>&amp;Text and Appearance…</source>
            <translation>文字與外觀(&amp;T)…</translation>
        </message>
        <message>
            <source>Lar&amp;ger</source>
            <translation>放大(&amp;G)</translation>
        </message>
        <message>
            <source>S&amp;maller</source>
            <translation>縮小(&amp;M)</translation>
        </message>
        <message>
            <source>It stands outside of the element that holds the article.</source>
            <translation>它位於正文所在的元素之外。</translation>
        </message>
        <message>
            <source>&amp;Original Size</source>
            <translation>原始大小(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Full Screen</source>
            <translation>全螢幕(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>返回(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前進(&amp;F)</translation>
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
            <translation>上一處更改(&amp;C)</translation>
        </message>
        <message>
            <source>Next C&amp;hange</source>
            <translation>下一處更改(&amp;H)</translation>
        </message>
        <message>
            <source>Previous &amp;Note</source>
            <translation>上一條筆記(&amp;N)</translation>
        </message>
        <message>
            <source>Next N&amp;ote</source>
            <translation>下一條筆記(&amp;O)</translation>
        </message>
        <message>
            <source>Next Pan&amp;e</source>
            <translation>下一個窗格(&amp;E)</translation>
        </message>
        <message>
            <source>Pre&amp;vious Pane</source>
            <translation>上一個窗格(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>標亮(&amp;H)</translation>
        </message>
        <message>
            <source>Add a &amp;Note</source>
            <translation>新增筆記(&amp;N)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Yellow</source>
            <translation>黃色標亮(&amp;Y)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Green</source>
            <translation>綠色標亮(&amp;G)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Blue</source>
            <translation>藍色標亮(&amp;B)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Pink</source>
            <translation>粉紅色標亮(&amp;P)</translation>
        </message>
        <message>
            <source>Highlight in &amp;Orange</source>
            <translation>橙色標亮(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Remove the Note</source>
            <translation>刪除筆記(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Turn the Change Off or On</source>
            <translation>停用或啟用此更改(&amp;T)</translation>
        </message>
        <message>
            <source>Forget All &amp;Decisions on This Page</source>
            <translation>清除本頁的所有決定(&amp;D)</translation>
        </message>
        <message>
            <source>there is no name</source>
            <translation>沒有名稱</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>鍵盤快速鍵(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Variorum</source>
            <translation>關於 Variorum(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>檔案(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編輯(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>檢視(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>前往(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>筆記(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>更改(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>說明(&amp;H)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Set like a book page; notes are real annotations that any PDF program shows.</source>
            <translation>按書頁排版；筆記是真正的註解，任何 PDF 程式都能顯示。</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>One file for the browser, with the notes beside the text.</source>
            <translation>供瀏覽器開啟的單個檔案，筆記在正文旁邊。</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text with title, source and date at its head, and the notes at its foot.</source>
            <translation>純文字，開頭是標題、來源和日期，末尾是筆記。</translation>
        </message>
        <message>
            <source>JSON-LD</source>
            <translation>JSON-LD</translation>
        </message>
        <message>
            <source>The notes as Web Annotations, for other programs.</source>
            <translation>以 Web Annotation 格式儲存筆記，供其他程式使用。</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 條筆記</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 處更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黃色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>綠色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>藍色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉紅色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Tags: %1</source>
            <translation>標籤：%1</translation>
        </message>
        <message>
            <source>Left out of the article</source>
            <translation>未收入正文</translation>
        </message>
        <message>
            <source>Buttons for sharing.</source>
            <translation>分享按鈕。</translation>
        </message>
        <message>
            <source>A paragraph ends here</source>
            <translation>段落在此結束</translation>
        </message>
        <message>
            <source>The page's markup calls this a card about the author.</source>
            <translation>頁面的標記稱之為作者名片。</translation>
        </message>
        <message>
            <source>The lines are joined here</source>
            <translation>兩行在此合併</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>生效中</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>等您決定</translation>
        </message>
        <message>
            <source>another rule won</source>
            <translation>另一條規則優先</translation>
        </message>
        <message>
            <source>rejected by you</source>
            <translation>已被您否決</translation>
        </message>
        <message>
            <source>%1 % sure</source>
            <translation>%1% 把握</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>無</translation>
        </message>
        <message>
            <source>Lost to it: %1,</source>
            <translation>未被採用：%1，</translation>
        </message>
        <message>
            <source>Read as the title</source>
            <translation>識別為標題</translation>
        </message>
        <message>
            <source>Read as the byline</source>
            <translation>識別為署名</translation>
        </message>
        <message>
            <source>Read as the publisher</source>
            <translation>識別為發布者</translation>
        </message>
        <message>
            <source>Read as the date</source>
            <translation>識別為日期</translation>
        </message>
        <message>
            <source>Read as a notice</source>
            <translation>識別為聲明</translation>
        </message>
        <message>
            <source>Read as tags</source>
            <translation>識別為標籤</translation>
        </message>
        <message>
            <source>Read as the editor</source>
            <translation>識別為編輯</translation>
        </message>
        <message>
            <source>The bytes of this passage are GBK and were read as Latin-1.</source>
            <translation>這一段的位元組是 GBK，卻被當作 Latin-1 讀取。</translation>
        </message>
        <message>
            <source>Read as a heading of level %1</source>
            <translation>識別為 %1 級小標題</translation>
        </message>
        <message>
            <source>Read as the standfirst</source>
            <translation>識別為導語</translation>
        </message>
        <message>
            <source>Read as a caption</source>
            <translation>識別為圖注</translation>
        </message>
        <message>
            <source>Read as a quotation</source>
            <translation>識別為引文</translation>
        </message>
        <message>
            <source>Read as an item of a list</source>
            <translation>識別為清單項目</translation>
        </message>
        <message>
            <source>Read as a table</source>
            <translation>識別為表格</translation>
        </message>
        <message>
            <source>Read as code</source>
            <translation>識別為程式碼</translation>
        </message>
        <message>
            <source>%1 became %2.</source>
            <translation>%1 改為 %2。</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>黃色</translation>
        </message>
        <message>
            <source>green</source>
            <translation>綠色</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>藍色</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>粉紅色</translation>
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
            <translation>沒有這篇文章</translation>
        </message>
        <message>
            <source>The article was deleted in another window.</source>
            <translation>這篇文章已在另一個視窗中刪除。</translation>
        </message>
        <message>
            <source>The collection was deleted in another window.</source>
            <translation>這個文集已在另一個視窗中刪除。</translation>
        </message>
        <message>
            <source>Signs of Markdown fence a block of code here.</source>
            <translation>此處的 Markdown 符號圍起一段程式碼。</translation>
        </message>
        <message>
            <source>A Markdown link was not rendered: %1</source>
            <translation>Markdown 連結沒有渲染：%1</translation>
        </message>
        <message>
            <source>Lines with the same number of cells are the rows of a table.</source>
            <translation>儲存格數相同的各行構成表格。</translation>
        </message>
        <message>
            <source>not shown: its words are not in the clean text</source>
            <translation>未顯示：其文字不在淨文中</translation>
        </message>
        <message>
            <source>The page and what was changed</source>
            <translation>網頁及其更改</translation>
        </message>
        <message>
            <source>%1: %2 bytes, %3, SHA-256 %4</source>
            <translation>%1：%2 位元組，%3，SHA-256 %4</translation>
        </message>
        <message>
            <source>Numbers count characters of the page from 0.</source>
            <translation>數字為網頁中的字元位置，從 0 起算。</translation>
        </message>
        <message>
            <source>Changed text: %1</source>
            <translation>更改的文字：%1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>刪去：%1</translation>
        </message>
        <message>
            <source>no exact value</source>
            <translation>沒有確切數值</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>衝突</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>所指不同</translation>
        </message>
        <message>
            <source>One source</source>
            <translation>單一來源</translation>
        </message>
        <message>
            <source>Independent sources say the same.</source>
            <translation>獨立來源的說法一致。</translation>
        </message>
        <message>
            <source>These values cannot all be right.</source>
            <translation>這些數值不可能都對。</translation>
        </message>
        <message>
            <source>The same words or the same number, but another thing is meant.</source>
            <translation>用詞或數字相同，但所指不同。</translation>
        </message>
        <message>
            <source>Only one independent source says this.</source>
            <translation>只有一個獨立來源這樣說。</translation>
        </message>
        <message>
            <source>%1 does not say</source>
            <translation>%1 沒有提到</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>the first line names no column “name”</source>
            <translation>第一行沒有名為「name」的欄</translation>
        </message>
        <message>
            <source>What is stated</source>
            <translation>所述內容</translation>
        </message>
        <message>
            <source>page %1 (%2): %3</source>
            <translation>網頁 %1（%2）：%3</translation>
        </message>
        <message>
            <source>its text or its bytes are missing</source>
            <translation>缺少其文字或位元組</translation>
        </message>
        <message>
            <source>the stored bytes are not those that were imported</source>
            <translation>儲存的位元組與匯入時不同</translation>
        </message>
        <message>
            <source>the words of note %1 are not found in it</source>
            <translation>其中找不到筆記 %1 的文字</translation>
        </message>
        <message>
            <source>Beside the article</source>
            <translation>正文旁邊</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>小標題</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>導語</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>圖注</translation>
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
            <translation>程式碼</translation>
        </message>
        <message>
            <source>title</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>It stands beside the article and does not belong to its text.</source>
            <translation>它在正文旁邊，不屬於正文。</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>發布者</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>聲明</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>editor</source>
            <translation>編輯</translation>
        </message>
        <message>
            <source>A repair here cannot be divided: the note is shown on all of it.</source>
            <translation>此處的修復不可拆分：筆記顯示在整段修復上。</translation>
        </message>
        <message>
            <source>Click or Enter: undo this</source>
            <translation>點選或按 Enter 鍵：復原此更改</translation>
        </message>
        <message>
            <source>Click or Enter: keep what the page says</source>
            <translation>點選或按 Enter 鍵：保留網頁原文</translation>
        </message>
        <message>
            <source>Click or Enter: accept this</source>
            <translation>點選或按 Enter 鍵：接受此更改</translation>
        </message>
        <message>
            <source>Click or Enter: change it again</source>
            <translation>點選或按 Enter 鍵：重新更改</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>尋找(&amp;F)…</translation>
        </message>
        <message>
            <source>Copy with the S&amp;ource</source>
            <translation>連同出處複製(&amp;O)</translation>
        </message>
        <message>
            <source>Copy as Mark&amp;down</source>
            <translation>複製為 Markdown(&amp;D)</translation>
        </message>
        <message>
            <source>Copy as H&amp;TML</source>
            <translation>複製為 HTML(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>Deciding on %n page(s)</source>
            <translation>
                <numerusform>正在決定 %n 個網頁</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn Off “%1” in This Article</source>
            <translation>在本文中停用「%1」</translation>
        </message>
        <message>
            <source>Turn Off “%1” on This Page</source>
            <translation>在本頁中停用「%1」</translation>
        </message>
        <message>
            <source>Turn Off “%1” on All Pages of %2</source>
            <translation>在%2的所有網頁中停用「%1」</translation>
        </message>
        <message>
            <source>Turn On “%1” in This Article</source>
            <translation>在本文中開啟「%1」</translation>
        </message>
        <message>
            <source>Turn On “%1” on This Page</source>
            <translation>在本頁中開啟「%1」</translation>
        </message>
        <message>
            <source>Turn On “%1” on All Pages of %2</source>
            <translation>在%2的所有網頁中開啟「%1」</translation>
        </message>
        <message>
            <source>Re&amp;view Doubtful Changes</source>
            <translation>過目存疑的改動(&amp;V)</translation>
        </message>
        <message>
            <source>the last quotation mark is not closed</source>
            <translation>最後一個引號沒有配對</translation>
        </message>
        <message>
            <source>there is no word to search for</source>
            <translation>沒有要搜尋的詞</translation>
        </message>
        <message>
            <source>a search takes up to %1 characters</source>
            <translation>搜尋最多 %1 個字元</translation>
        </message>
        <message>
            <source>the quotation mark before “%1” is not closed</source>
            <translation>「%1」前面的引號沒有配對</translation>
        </message>
        <message>
            <source>there is no filter %1 (there are title:, source:, entity:, tag:, before:, after:, date:, has: and script:); words with a colon stand in quotation marks</source>
            <translation>沒有 %1 這種篩選（可用 title:、source:、entity:、tag:、before:、after:、date:、has: 和 script:）；帶冒號的詞請放在引號裡</translation>
        </message>
        <message>
            <source>%1 needs something behind it</source>
            <translation>%1 後面要有內容</translation>
        </message>
        <message>
            <source>“%1” is no date; one is written 2025, 2025-09 or 2025-09-22</source>
            <translation>「%1」不是日期；日期寫作 2025、2025-09 或 2025-09-22</translation>
        </message>
        <message>
            <source>has: takes note, tag, date or source, not “%1”</source>
            <translation>has: 後面是 note、tag、date 或 source，不是「%1」</translation>
        </message>
        <message>
            <source>script: takes hans or hant, not “%1”</source>
            <translation>script: 後面是 hans 或 hant，不是「%1」</translation>
        </message>
        <message>
            <source>Search the &amp;Library</source>
            <translation>搜尋文庫(&amp;L)</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>筆記：%1</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>標題裡的詞</translation>
        </message>
        <message>
            <source>publisher or author</source>
            <translation>發布者或作者</translation>
        </message>
        <message>
            <source>what the article names</source>
            <translation>文章提到的實體</translation>
        </message>
        <message>
            <source>a tag of the article or its notes</source>
            <translation>文章或筆記的標籤</translation>
        </message>
        <message>
            <source>a day, month or year: 2025-09</source>
            <translation>早於某日、某月或某年：2025-09</translation>
        </message>
        <message>
            <source>the same, from its beginning on</source>
            <translation>自某日、某月或某年起</translation>
        </message>
        <message>
            <source>the same, within it</source>
            <translation>在某日、某月或某年內</translation>
        </message>
        <message>
            <source>note, tag, date or source</source>
            <translation>有 note 筆記、tag 標籤、date 日期或 source 來源</translation>
        </message>
        <message>
            <source>hans or hant</source>
            <translation>hans 簡體或 hant 繁體</translation>
        </message>
        <message>
            <source>E&amp;xplain This Character</source>
            <translation>解釋此字元(&amp;X)</translation>
        </message>
        <message>
            <source>Taken for a part of an article</source>
            <translation>識別為文章的一部分</translation>
        </message>
        <message>
            <source>Read as a paragraph</source>
            <translation>識別為段落</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>a heading</source>
            <translation>小標題</translation>
        </message>
        <message>
            <source>the standfirst</source>
            <translation>導言</translation>
        </message>
        <message>
            <source>a caption</source>
            <translation>圖片說明</translation>
        </message>
        <message>
            <source>a quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>an item of a list</source>
            <translation>清單的一項</translation>
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
            <translation>標題</translation>
        </message>
        <message>
            <source>the byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>the publisher</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>the date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>a notice</source>
            <translation>聲明</translation>
        </message>
        <message>
            <source>the tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>the editor</source>
            <translation>編輯</translation>
        </message>
        <message>
            <source>this is a device or a pipe, not a file</source>
            <translation>這是裝置或管線，不是檔案</translation>
        </message>
        <message>
            <source>the library is damaged and cannot be read as a whole; nothing in it was changed. Go back to a copy of it, or import its pages into a new library</source>
            <translation>文庫已損壞，無法完整讀取；其中內容未作任何更動。請改用它的備份，或將其中的網頁匯入新的文庫</translation>
        </message>
        <message>
            <source>the library may only be read; nothing in it was changed</source>
            <translation>文庫只能讀取；其中內容未作任何更動</translation>
        </message>
        <message>
            <source>the library was written by an older version of Variorum, and may only be read: it cannot be brought up to date</source>
            <translation>文庫由舊版 Variorum 寫成，且只能讀取，無法更新到目前版本</translation>
        </message>
        <message>
            <source>what was kept for the list and the search was damaged; it is made again when the library is next opened</source>
            <translation>清單和搜尋所用的快取已損壞；下次開啟文庫時會重新產生</translation>
        </message>
        <message>
            <source>the article has fewer places with the quoted words than that: %1</source>
            <translation>文章中沒有那麼多處引用的文字，只有 %1 處</translation>
        </message>
        <message>
            <source>there is no such character: the page has %1, counted from 0</source>
            <translation>沒有這個字元：網頁共有 %1 個字元，從 0 數起</translation>
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
            <translation>在此處拆分段落(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Join with the Next Paragraph</source>
            <translation>與下一段合併(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Kind of Paragraph…</source>
            <translation>段落類型(&amp;K)…</translation>
        </message>
        <message>
            <source>Belongs to &amp;Article…</source>
            <translation>歸屬文章(&amp;A)…</translation>
        </message>
        <message>
            <source>Page as Mar&amp;kup</source>
            <translation>以標記形式顯示頁面(&amp;K)</translation>
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
            <translation>合併段落</translation>
        </message>
        <message>
            <source>Change the kind of paragraphs</source>
            <translation>更改段落類型</translation>
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
            <translation>未讀</translation>
        </message>
        <message>
            <source>With notes</source>
            <translation>有筆記</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>垃圾桶</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>read to %1 %</source>
            <translation>讀到 %1 %</translation>
        </message>
        <message>
            <source>&amp;New Collection</source>
            <translation>新增文集(&amp;N)</translation>
        </message>
        <message>
            <source>Ren&amp;ame the Collection</source>
            <translation>重新命名文集(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Delete the Collection</source>
            <translation>刪除文集(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Put into a Collection…</source>
            <translation>放入文集(&amp;P)…</translation>
        </message>
        <message>
            <source>Take &amp;Out of This Collection</source>
            <translation>從本文集取出(&amp;O)</translation>
        </message>
        <message>
            <source>Edit &amp;Tags…</source>
            <translation>編輯標籤(&amp;T)…</translation>
        </message>
        <message>
            <source>Mark as &amp;Read</source>
            <translation>標為已讀(&amp;R)</translation>
        </message>
        <message>
            <source>Mark as &amp;Unread</source>
            <translation>標為未讀(&amp;U)</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>受損</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>閱讀</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>標籤</translation>
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
            <translation>有改動</translation>
        </message>
        <message>
            <source>at least %1 % changed</source>
            <translation>改動至少 %1 %</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>有筆記</translation>
        </message>
        <message>
            <source>without notes</source>
            <translation>無筆記</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未讀</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>讀了一部分</translation>
        </message>
        <message>
            <source>read to the end</source>
            <translation>已讀完</translation>
        </message>
        <message>
            <source>Filt&amp;er the Library…</source>
            <translation>篩選文庫(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Watch a Folder for Pages…</source>
            <translation>監看資料夾中的新網頁(&amp;W)…</translation>
        </message>
        <message>
            <source>here alone</source>
            <translation>僅此處</translation>
        </message>
        <message>
            <source>in this article</source>
            <translation>在本文中</translation>
        </message>
        <message>
            <source>in the whole library</source>
            <translation>在整個文庫中</translation>
        </message>
        <message>
            <source>“%1” is %2 (%3)</source>
            <translation>「%1」是%2（%3）</translation>
        </message>
        <message>
            <source>“%1” is no name</source>
            <translation>「%1」不是名稱</translation>
        </message>
        <message>
            <source>Here Alone</source>
            <translation>僅此處</translation>
        </message>
        <message>
            <source>In This Article</source>
            <translation>在本文中</translation>
        </message>
        <message>
            <source>In the Whole Library</source>
            <translation>在整個文庫中</translation>
        </message>
        <message>
            <source>“%1” Is the Same as…</source>
            <translation>「%1」等同於…</translation>
        </message>
        <message>
            <source>“%1” Is Another Thing…</source>
            <translation>「%1」指的是…</translation>
        </message>
        <message>
            <source>Split Mentions Off “%1”…</source>
            <translation>從「%1」中拆出…</translation>
        </message>
        <message>
            <source>Split This “%1” Off…</source>
            <translation>將此處的「%1」拆出…</translation>
        </message>
        <message>
            <source>“%1” Names a Known Thing…</source>
            <translation>「%1」指的是…</translation>
        </message>
        <message>
            <source>“%1” Is of Another Type</source>
            <translation>變更「%1」的類型</translation>
        </message>
        <message>
            <source>“%1” Is a Name</source>
            <translation>「%1」是名稱</translation>
        </message>
        <message>
            <source>“%1” Is No Name</source>
            <translation>「%1」不是名稱</translation>
        </message>
        <message>
            <source>Take out a name</source>
            <translation>去除名稱</translation>
        </message>
        <message>
            <source>Mark a name</source>
            <translation>標為名稱</translation>
        </message>
        <message>
            <source>Change the type of a name</source>
            <translation>變更名稱的類型</translation>
        </message>
        <message>
            <source>Say what a name means</source>
            <translation>指明名稱所指</translation>
        </message>
        <message>
            <source>Split an entity</source>
            <translation>拆分實體</translation>
        </message>
        <message>
            <source>Take back a correction of names</source>
            <translation>撤回對名稱的更正</translation>
        </message>
        <message>
            <source>what was said of the name “%1” is not found in it</source>
            <translation>其中找不到對名稱「%1」的說明所在之處</translation>
        </message>
        <message>
            <source>Own Na&amp;mes…</source>
            <translation>自有名稱(&amp;M)…</translation>
        </message>
        <message>
            <source>Add “%1” to the Lexicon…</source>
            <translation>將「%1」加入詞表…</translation>
        </message>
        <message>
            <source>1000</source>
            <comment>the step from one word for a large number to the next: 1000 or 10000</comment>
            <translation>10000</translation>
        </message>
        <message>
            <source>%1 ×10¹²</source>
            <translation>%1 兆</translation>
        </message>
        <message>
            <source>%1 ×10⁸</source>
            <translation>%1 億</translation>
        </message>
        <message>
            <source>%1 ×10⁴</source>
            <translation>%1 萬</translation>
        </message>
        <message>
            <source>Reading names of %1</source>
            <translation>正在讀取 %1 中的名稱</translation>
        </message>
        <message>
            <source>Bounds of the article</source>
            <translation>文章的範圍</translation>
        </message>
        <message>
            <source>A currency is three letters, as USD.</source>
            <translation>貨幣用三個字母表示，例如 USD。</translation>
        </message>
        <message>
            <source>A rate needs two currencies.</source>
            <translation>匯率需要兩種貨幣。</translation>
        </message>
        <message>
            <source>A rate is a number above zero.</source>
            <translation>匯率是大於零的數。</translation>
        </message>
        <message>
            <source>A date is written as 2025-09-22.</source>
            <translation>日期寫作 2025-09-22。</translation>
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
            <translation>不屬於任何事件</translation>
        </message>
        <message>
            <source>this program found no names: %1</source>
            <translation>這個程式沒有找到名稱：%1</translation>
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
            <translation>媒體</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Looking for names</source>
            <comment>a job that runs</comment>
            <translation>正在尋找名稱</translation>
        </message>
        <message>
            <source>Group as &amp;Story</source>
            <translation>歸為同一事件(&amp;S)</translation>
        </message>
        <message>
            <source>Take Out of the Stor&amp;y</source>
            <translation>從事件中取出(&amp;Y)</translation>
        </message>
        <message>
            <source>R&amp;ename the Story</source>
            <translation>重新命名事件(&amp;E)</translation>
        </message>
        <message>
            <source>D&amp;issolve the Story</source>
            <translation>解散事件(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Compare the Story</source>
            <translation>比較同一事件的來源(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Find Articles for the Story…</source>
            <translation>尋找同一事件的文章(&amp;F)…</translation>
        </message>
        <message>
            <source>Names in the &amp;Library…</source>
            <translation>文庫中的名稱(&amp;L)…</translation>
        </message>
        <message>
            <source>E&amp;xchange Rates…</source>
            <translation>匯率(&amp;X)…</translation>
        </message>
        <message>
            <source>Outside Reco&amp;gniser…</source>
            <translation>外部辨識程式(&amp;G)…</translation>
        </message>
        <message>
            <source>In This Story</source>
            <translation>在本事件中</translation>
        </message>
        <message numerus="yes">
            <source>story: %n source(s)</source>
            <translation>
                <numerusform>事件：%n 個來源</numerusform>
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
            <translation>%1，已摺疊</translation>
        </message>
        <message>
            <source>%1, unfolded</source>
            <translation>%1，已展開</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>機構</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地點</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>產品</translation>
        </message>
        <message>
            <source>the library&apos;s file is no longer there; what it holds, and what is done now, is lost when the window closes</source>
            <translation>文庫的檔案已不在原處；其中的內容和現在所做的一切，在視窗關閉後都會遺失</translation>
        </message>
    </context>
    <context>
        <name>variorum::AppearancePanel</name>
        <message>
            <source>Text and appearance</source>
            <translation>文字與外觀</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主題</translation>
        </message>
        <message>
            <source>System</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米黃</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>字型</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>明體</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>黑體</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Spaced</source>
            <translation>段間留空</translation>
        </message>
        <message>
            <source>Indented</source>
            <translation>首行縮排</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>字級</translation>
        </message>
        <message>
            <source>Longest line</source>
            <translation>最長行寬</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>行高</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
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
            <translation>原樣</translation>
        </message>
        <message>
            <source>Simplified</source>
            <translation>簡體</translation>
        </message>
        <message>
            <source>Traditional</source>
            <translation>繁體</translation>
        </message>
    </context>
    <context>
        <name>variorum::ArticleHtml</name>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>not shown: its words are not in the clean text</source>
            <translation>未顯示：其文字不在淨文中</translation>
        </message>
        <message>
            <source>The page and what was changed</source>
            <translation>網頁及其更改</translation>
        </message>
    </context>
    <context>
        <name>variorum::ArticleMarkdown</name>
        <message>
            <source>not shown: its words are not in the clean text</source>
            <translation>未顯示：其文字不在淨文中</translation>
        </message>
        <message>
            <source>The page and what was changed</source>
            <translation>網頁及其更改</translation>
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
            <translation>停用規則</translation>
        </message>
        <message>
            <source>Rule On</source>
            <translation>啟用規則</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Filter changes</source>
            <translation>篩選更改</translation>
        </message>
        <message>
            <source>Nothing on this page was changed.</source>
            <translation>本頁沒有任何更改。</translation>
        </message>
        <message>
            <source>Turn off every change of this rule on the page</source>
            <translation>停用本頁上此規則的全部更改</translation>
        </message>
        <message>
            <source>Turn on every change of this rule on the page</source>
            <translation>啟用本頁上此規則的全部更改</translation>
        </message>
        <message>
            <source>Turn Off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Turn On</source>
            <translation>啟用</translation>
        </message>
        <message>
            <source>Every change of the page</source>
            <translation>網頁的全部改動</translation>
        </message>
        <message>
            <source>Changes that want a look: J and K walk through them, A accepts, R rejects</source>
            <translation>需要過目的改動：按 J 和 K 逐一查看，按 A 接受，按 R 拒絕</translation>
        </message>
        <message>
            <source>What each rule did, with a switch</source>
            <translation>每條規則做了什麼，各有開關</translation>
        </message>
        <message>
            <source>What became of the page</source>
            <translation>網頁的內容去了哪裡</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>The rule in this article, or in all pages of its source</source>
            <translation>本文中的這條規則，或同一來源所有網頁中的這條規則</translation>
        </message>
        <message>
            <source>Nothing here wants a look.</source>
            <translation>沒有需要過目的改動。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Review (%1)</source>
            <translation>過目 (%1)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>網頁</translation>
        </message>
    </context>
    <context>
        <name>variorum::ClaimsPanel</name>
        <message>
            <source>What the sources state</source>
            <translation>各來源的說法</translation>
        </message>
        <message>
            <source>Copy Table</source>
            <translation>複製表格</translation>
        </message>
        <message>
            <source>Copies what the table shows, cells parted by tabs, for a spreadsheet</source>
            <translation>複製表格所示內容，儲存格以定位字元分隔，可貼上到試算表</translation>
        </message>
        <message>
            <source>The sources state no figures.</source>
            <translation>各來源均未提到數字。</translation>
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
            <translation>筆記顏色</translation>
        </message>
    </context>
    <context>
        <name>variorum::ColumnHeader</name>
        <message>
            <source>Without a title</source>
            <translation>無標題</translation>
        </message>
        <message>
            <source>Copy of %1</source>
            <translation>%1 的副本</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>閱讀</translation>
        </message>
        <message>
            <source>Open this article in the reader</source>
            <translation>在閱讀檢視中開啟這篇文章</translation>
        </message>
        <message>
            <source>Read “%1”</source>
            <translation>閱讀「%1」</translation>
        </message>
    </context>
    <context>
        <name>variorum::CompareView</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>還沒有可比較的內容</translation>
        </message>
        <message>
            <source>Choose two or more articles of one story in the library to see side by side what they share and where their figures differ.</source>
            <translation>在文庫中選擇同一事件的兩篇或更多文章，並排檢視它們的共同之處，以及數字在哪裡不同。</translation>
        </message>
        <message numerus="yes">
            <source>Compare with %n article(s) on the same event</source>
            <translation>
                <numerusform>與同一事件的 %n 篇文章比較</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Comparing %n article(s)…</source>
            <translation>
                <numerusform>正在比較 %n 篇文章…</numerusform>
            </translation>
        </message>
        <message>
            <source>Their sentences are matched and their figures put side by side.</source>
            <translation>正在配對句子，並對照數字。</translation>
        </message>
    </context>
    <context>
        <name>variorum::DropOverlay</name>
        <message>
            <source>Drop to import</source>
            <translation>鬆開即可匯入</translation>
        </message>
    </context>
    <context>
        <name>variorum::EntitiesPane</name>
        <message>
            <source>Entities</source>
            <translation>實體</translation>
        </message>
        <message>
            <source>Filter entities</source>
            <translation>篩選實體</translation>
        </message>
        <message>
            <source>No known names were found in this article.</source>
            <translation>本文中沒有找到已知的名稱。</translation>
        </message>
        <message>
            <source>What is underlined in the article</source>
            <translation>文章中給哪些加底線</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Underline organisations</source>
            <translation>機構加底線</translation>
        </message>
        <message>
            <source>Underline people</source>
            <translation>人物加底線</translation>
        </message>
        <message>
            <source>Underline places</source>
            <translation>地點加底線</translation>
        </message>
        <message>
            <source>Underline products</source>
            <translation>產品加底線</translation>
        </message>
        <message>
            <source>Take Back a Correction</source>
            <translation>撤回更正</translation>
        </message>
        <message>
            <source>Find names by statistics too</source>
            <translation>也用統計方法辨識名稱</translation>
        </message>
        <message>
            <source>What the whole library says of the chosen name</source>
            <translation>整個文庫如何提及所選名稱</translation>
        </message>
    </context>
    <context>
        <name>variorum::ExportController</name>
        <message>
            <source>Replace the file?</source>
            <translation>替換檔案？</translation>
        </message>
        <message>
            <source>%1 is already there.</source>
            <translation>%1 已經存在。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替換</translation>
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
            <translation>筆記和標亮</translation>
        </message>
        <message>
            <source>Names of organisations, people, places and products</source>
            <translation>機構、人物、地點和產品名稱</translation>
        </message>
        <message>
            <source>What the articles agree on, and where their figures differ</source>
            <translation>各篇文章的共識與數字分歧</translation>
        </message>
        <message>
            <source>Figures with their values</source>
            <translation>數字及其數值</translation>
        </message>
        <message>
            <source>An account of every change</source>
            <translation>每處更改的說明</translation>
        </message>
        <message numerus="yes">
            <source>Export %n Article(s)</source>
            <translation>
                <numerusform>匯出 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the Article</source>
            <translation>匯出文章</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>瀏覽…</translation>
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
            <translation>匯出</translation>
        </message>
    </context>
    <context>
        <name>variorum::FiguresPane</name>
        <message>
            <source>Mark figures in the article</source>
            <translation>在文章中標出數字</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Filter figures</source>
            <translation>篩選數字</translation>
        </message>
        <message>
            <source>No quantities or dates were found in this article.</source>
            <translation>本文中沒有找到數量或日期。</translation>
        </message>
        <message>
            <source>Order, units and marks</source>
            <translation>排序、單位與標記</translation>
        </message>
        <message>
            <source>Money as written</source>
            <translation>金額照原文顯示</translation>
        </message>
        <message>
            <source>Power by 万千瓦</source>
            <translation>功率以萬千瓦計</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>按出現位置</translation>
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
            <translation>金額折算為</translation>
        </message>
        <message>
            <source>No other currency</source>
            <translation>不折算</translation>
        </message>
        <message>
            <source>Exchange Rates…</source>
            <translation>匯率…</translation>
        </message>
    </context>
    <context>
        <name>variorum::FilterList</name>
        <message>
            <source>Nothing here matches the filter.</source>
            <translation>沒有符合篩選條件的內容。</translation>
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
            <translation>上一處</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一處</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>關閉尋找</translation>
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
                <numerusform>%n 處</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ImportController</name>
        <message>
            <source>Import cancelled</source>
            <translation>匯入已取消</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) imported</source>
            <translation>
                <numerusform>已匯入 %n 個網頁</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n 個已經存在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n 個無法讀取</numerusform>
            </translation>
        </message>
        <message>
            <source>No pages were found there</source>
            <translation>那裡沒有找到網頁</translation>
        </message>
        <message>
            <source>Pasted %1</source>
            <translation>貼上於 %1</translation>
        </message>
        <message>
            <source>Import Pages</source>
            <translation>匯入網頁</translation>
        </message>
        <message>
            <source>The clipboard holds no page</source>
            <translation>剪貼簿裡沒有網頁</translation>
        </message>
        <message>
            <source>Saved pages (*.txt *.text *.html *.htm *.xhtml *.mhtml *.mht);;All files (*)</source>
            <translation>儲存的網頁 (*.txt *.text *.html *.htm *.xhtml *.mhtml *.mht);;所有檔案 (*)</translation>
        </message>
        <message>
            <source>Import a Folder</source>
            <translation>匯入資料夾</translation>
        </message>
    </context>
    <context>
        <name>variorum::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>檢查器</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大綱</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>實體</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>The headings of the open article stand here; a click goes to one.</source>
            <translation>這裡列出開啟的文章的各級標題；點按即可前往。</translation>
        </message>
        <message>
            <source>The people, companies, places and products that the open article names.</source>
            <translation>開啟的文章提到的人物、公司、地點和產品。</translation>
        </message>
        <message>
            <source>The figures of the open article, with their values.</source>
            <translation>開啟的文章中的數字及其數值。</translation>
        </message>
        <message>
            <source>What you highlight and note in an article stands here.</source>
            <translation>您在文章中標出和記下的內容列在這裡。</translation>
        </message>
        <message>
            <source>What was changed on the page, and why. Each change can be taken back.</source>
            <translation>網頁上改了什麼、為什麼改。每一處改動都可以撤回。</translation>
        </message>
    </context>
    <context>
        <name>variorum::LibraryPane</name>
        <message>
            <source>Library</source>
            <translation>文庫</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>清單排序</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>正在讀取清單…</translation>
        </message>
        <message>
            <source>No articles yet. Drop pages here, or import them.</source>
            <translation>還沒有文章。把網頁拖到這裡，或者匯入。</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>垃圾桶是空的。</translation>
        </message>
        <message>
            <source>All articles are in the bin.</source>
            <translation>所有文章都在垃圾桶裡。</translation>
        </message>
        <message>
            <source>By Import</source>
            <translation>按匯入時間</translation>
        </message>
        <message>
            <source>By Title</source>
            <translation>按標題</translation>
        </message>
        <message>
            <source>By Publisher</source>
            <translation>按發布者</translation>
        </message>
        <message>
            <source>By Date</source>
            <translation>按日期</translation>
        </message>
        <message>
            <source>By Length</source>
            <translation>按長度</translation>
        </message>
        <message>
            <source>By Changes</source>
            <translation>按更改</translation>
        </message>
        <message>
            <source>By Notes</source>
            <translation>按筆記</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>降序</translation>
        </message>
        <message>
            <source>Search articles and notes</source>
            <translation>搜尋文章和筆記</translation>
        </message>
        <message>
            <source>Nothing like it is in the bin.</source>
            <translation>回收桶裡沒有這樣的文章。</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>什麼也沒有找到。</translation>
        </message>
        <message>
            <source>By Relevance</source>
            <translation>按相關程度</translation>
        </message>
        <message>
            <source>Indexing… %1 %</source>
            <translation>正在建立索引… %1 %</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜尋…</translation>
        </message>
        <message>
            <source>%1 of %2 found</source>
            <translation>找到 %2 筆，已列出 %1 筆</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 筆</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;New Collection</source>
            <translation>新增文集(&amp;N)</translation>
        </message>
        <message>
            <source>Nothing like it is here.</source>
            <translation>這裡沒有這樣的文章。</translation>
        </message>
        <message>
            <source>Everything has been read.</source>
            <translation>全部都已讀過。</translation>
        </message>
        <message>
            <source>No article has notes yet.</source>
            <translation>還沒有帶筆記的文章。</translation>
        </message>
        <message>
            <source>Nothing is in this collection yet. Drag articles onto its name, or put them in by their menu.</source>
            <translation>這個文集還是空的。可把文章拖到它的名稱上，或用文章的選單放入。</translation>
        </message>
        <message>
            <source>No article here passes all filters.</source>
            <translation>沒有文章符合所有篩選條件。</translation>
        </message>
        <message>
            <source>Search all articles</source>
            <translation>在全部文章中搜尋</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) without “%1”</source>
            <translation>
                <numerusform>去掉「%1」：%n 篇</numerusform>
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
            <translation>去掉所有篩選條件</translation>
        </message>
        <message>
            <source>Co&amp;llections</source>
            <translation>文集(&amp;L)</translation>
        </message>
        <message>
            <source>All articles of this story are in the bin.</source>
            <translation>該事件的所有文章都在垃圾桶裡。</translation>
        </message>
        <message>
            <source>By names, figures, titles and dates. Look, and choose which ones are.</source>
            <translation>依據名稱、數字、標題和日期。請查看，並選擇確屬同一事件的文章。</translation>
        </message>
        <message numerus="yes">
            <source>%n more on this event?</source>
            <translation>
                <numerusform>同一事件還有 %n 篇？</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::MainWindow</name>
        <message>
            <source>Toolbar</source>
            <translation>工具列</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已寫入 %1。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Show in Folder</source>
            <translation>在資料夾中顯示</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>復原：%1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>重做：%1(&amp;R)</translation>
        </message>
        <message>
            <source>About Variorum</source>
            <translation>關於 Variorum</translation>
        </message>
        <message>
            <source>Variorum %1

Read a clean article, and see for every character of it what the page really said, why it was changed, and what other sources say.</source>
            <translation>Variorum %1

閱讀乾淨的文章，並能看到其中每個字在網頁上的原貌、更改的理由，以及其他來源的說法。</translation>
        </message>
        <message>
            <source>A correction stays within one paragraph: choose fewer words.</source>
            <translation>更正只能在一個段落之內：請少選一些文字。</translation>
        </message>
        <message>
            <source>The page has changed meanwhile: nothing was corrected.</source>
            <translation>網頁在此期間已有變動：未作更正。</translation>
        </message>
        <message>
            <source>A note is not stored</source>
            <translation>有筆記未能儲存</translation>
        </message>
        <message numerus="yes">
            <source>The library cannot be written to. What you typed in %n note(s) is lost if the window closes now.</source>
            <translation>
                <numerusform>文庫無法寫入。現在關閉視窗，%n 則筆記裡鍵入的內容會遺失。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>Close Anyway</source>
            <translation>仍要關閉</translation>
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
            <translation>關閉</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>關閉訊息</translation>
        </message>
    </context>
    <context>
        <name>variorum::NoteEditor</name>
        <message>
            <source>Note</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Quoted words</source>
            <translation>引用的文字</translation>
        </message>
        <message>
            <source>A change took these words out.</source>
            <translation>一處更改刪去了這些文字。</translation>
        </message>
        <message>
            <source>Bring Them Back</source>
            <translation>恢復文字</translation>
        </message>
        <message>
            <source>What is worth saying here?</source>
            <translation>這裡有什麼值得寫下？</translation>
        </message>
        <message>
            <source>Words of the note</source>
            <translation>筆記內容</translation>
        </message>
        <message>
            <source>Tags, separated by commas</source>
            <translation>標籤，以逗號分隔</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Remove the note</source>
            <translation>刪除筆記</translation>
        </message>
    </context>
    <context>
        <name>variorum::NotesPane</name>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Filter notes</source>
            <translation>篩選筆記</translation>
        </message>
        <message>
            <source>Select words in the article and press H to highlight them, or N to write a note.</source>
            <translation>在文章中選擇文字，按 H 標亮，按 N 寫筆記。</translation>
        </message>
        <message>
            <source>Hidden by a change</source>
            <translation>被更改隱藏</translation>
        </message>
    </context>
    <context>
        <name>variorum::OutlinePane</name>
        <message>
            <source>Outline</source>
            <translation>大綱</translation>
        </message>
        <message>
            <source>Filter headings</source>
            <translation>篩選小標題</translation>
        </message>
        <message>
            <source>This article has no headings.</source>
            <translation>本文沒有小標題。</translation>
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
            <translation>網頁</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>No article on this page</source>
            <translation>此網頁中沒有文章</translation>
        </message>
        <message>
            <source>What the page holds stands in its source.</source>
            <translation>網頁的內容見原頁。</translation>
        </message>
        <message>
            <source>Read what the page really said</source>
            <translation>讀到網頁真正說的話</translation>
        </message>
        <message>
            <source>Drop saved pages here, as many as you like. They are cleaned as they come in, and every change can be seen and taken back.</source>
            <translation>把儲存的網頁拖到這裡，數量不限。匯入時即行清理，每處更改都可檢視、可撤回。</translation>
        </message>
        <message>
            <source>Import Pages…</source>
            <translation>匯入網頁…</translation>
        </message>
        <message>
            <source>Try the Sample Pages</source>
            <translation>試用範例網頁</translation>
        </message>
        <message>
            <source>No article is open</source>
            <translation>沒有開啟的文章</translation>
        </message>
        <message>
            <source>Choose one from the library.</source>
            <translation>請從文庫中選擇一篇。</translation>
        </message>
        <message>
            <source>Find on the page</source>
            <translation>在網頁中尋找</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文章中尋找</translation>
        </message>
        <message>
            <source>Find in the markup</source>
            <translation>在標記中尋找</translation>
        </message>
    </context>
    <context>
        <name>variorum::SelectionBar</name>
        <message>
            <source>Highlight the selection</source>
            <translation>標亮所選文字</translation>
        </message>
        <message>
            <source>Highlight in %1</source>
            <translation>用%1標亮</translation>
        </message>
        <message>
            <source>Highlight in %1 (%2)</source>
            <translation>用%1標亮（%2）</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>筆記…</translation>
        </message>
        <message>
            <source>Write a note (N)</source>
            <translation>寫筆記（N）</translation>
        </message>
    </context>
    <context>
        <name>variorum::ShortcutsDialog</name>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>鍵盤快速鍵</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>篩選</translation>
        </message>
        <message>
            <source>Filter the shortcuts</source>
            <translation>篩選快速鍵</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快速鍵</translation>
        </message>
    </context>
    <context>
        <name>variorum::SourceView</name>
        <message>
            <source>Page</source>
            <translation>網頁</translation>
        </message>
        <message>
            <source>Change %1 of %2 on this page, %3 by this rule</source>
            <translation>本頁第 %1 處更改，共 %2 處，其中此規則 %3 處</translation>
        </message>
    </context>
    <context>
        <name>variorum::StatusLine</name>
        <message>
            <source>Progress</source>
            <translation>進度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the work in progress</source>
            <translation>取消正在進行的工作</translation>
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
                <numerusform>本頁 %n 處更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n 處提及</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 條筆記</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain place(s)</source>
            <translation>
                <numerusform>%n 處存疑</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已儲存</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> 及其他 %n 項</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在讀取…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在儲存…</translation>
        </message>
        <message>
            <source>Watching “%1”</source>
            <translation>正在監看「%1」</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未儲存</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>唯讀</translation>
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
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>全選(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>variorum::WindowHost</name>
        <message>
            <source>The library cannot be opened</source>
            <translation>無法開啟文庫</translation>
        </message>
        <message>
            <source>Open Another Library…</source>
            <translation>開啟其他文庫…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>Open or Create a Library</source>
            <translation>開啟或新建文庫</translation>
        </message>
        <message>
            <source>Variorum libraries (*.variorum);;All files (*)</source>
            <translation>Variorum 文庫 (*.variorum);;所有檔案 (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
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
            <translation>標題、媒體或拼音首字母</translation>
        </message>
        <message>
            <source>Open an Article</source>
            <translation>開啟文章</translation>
        </message>
        <message>
            <source>No article has this in its title, publisher or initials.</source>
            <translation>沒有文章的標題、媒體或首字母與此相符。</translation>
        </message>
    </context>
    <context>
        <name>variorum::CorrectionDialog</name>
        <message>
            <source>On the page: %1</source>
            <translation>網頁原文：%1</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>How the words ought to read</source>
            <translation>應有的文字</translation>
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
                <numerusform>%1的另外 %n 個網頁已恢復原狀。</numerusform>
            </translation>
        </message>
        <message>
            <source>No other page of %1 has such changes.</source>
            <translation>%1沒有別的網頁有這類改動。</translation>
        </message>
        <message numerus="yes">
            <source>Decided on %n other page(s) of %1 too.</source>
            <translation>
                <numerusform>%1的另外 %n 個網頁也已照此決定。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
    </context>
    <context>
        <name>variorum::TextMenus</name>
        <message>
            <source>Select &amp;All</source>
            <translation>全選(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>variorum::HeatStrip</name>
        <message>
            <source>Where the page was changed</source>
            <translation>網頁何處有改動</translation>
        </message>
        <message>
            <source>%1 % of this place was changed</source>
            <translation>此處有 %1 % 被改動</translation>
        </message>
    </context>
    <context>
        <name>variorum::PagePane</name>
        <message>
            <source>Simplified</source>
            <translation>簡體</translation>
        </message>
        <message>
            <source>Traditional</source>
            <translation>繁體</translation>
        </message>
        <message>
            <source>Cannot be told</source>
            <translation>無法判斷</translation>
        </message>
        <message>
            <source>What the page is</source>
            <translation>網頁概況</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>網頁</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>編碼</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>字體</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Characters, without white space</source>
            <translation>字元（不計空白）</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>網頁上</translation>
        </message>
        <message>
            <source>Kept as they are</source>
            <translation>原樣保留</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>被替換</translation>
        </message>
        <message>
            <source>Put in their place</source>
            <translation>換上</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>去除</translation>
        </message>
        <message>
            <source>Without a rule</source>
            <translation>不依規則</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 處</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>聲明</translation>
        </message>
        <message>
            <source>Uncertain places</source>
            <translation>存疑之處</translation>
        </message>
    </context>
    <context>
        <name>variorum::SearchBox</name>
        <message>
            <source>Filters</source>
            <translation>篩選</translation>
        </message>
    </context>
    <context>
        <name>variorum::ExplanationPanel</name>
        <message>
            <source>Why Is This So?</source>
            <translation>為何如此？</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>解釋</translation>
        </message>
        <message>
            <source>Copy All</source>
            <translation>全部複製</translation>
        </message>
        <message>
            <source>What stands here is not on the page: the program put it there.</source>
            <translation>此處的內容不在網頁上，是程式加上的。</translation>
        </message>
        <message>
            <source>There is more: choose fewer characters.</source>
            <translation>還有更多：請少選一些字元。</translation>
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
            <translation>一級小標題(&amp;1)</translation>
        </message>
        <message>
            <source>Heading &amp;2</source>
            <translation>二級小標題(&amp;2)</translation>
        </message>
        <message>
            <source>Heading &amp;3</source>
            <translation>三級小標題(&amp;3)</translation>
        </message>
        <message>
            <source>&amp;Standfirst</source>
            <translation>導語(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Caption</source>
            <translation>圖注(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quotation</source>
            <translation>引文(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;List Item</source>
            <translation>清單項目(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Table</source>
            <translation>表格(&amp;T)</translation>
        </message>
        <message>
            <source>C&amp;ode</source>
            <translation>程式碼(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Kind of Paragraph</source>
            <translation>段落類型(&amp;K)</translation>
        </message>
        <message>
            <source>Belongs to &amp;Article</source>
            <translation>歸屬文章(&amp;A)</translation>
        </message>
        <message>
            <source>A &amp;New Article</source>
            <translation>新文章(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Join the Paragraphs</source>
            <translation>合併所選段落(&amp;J)</translation>
        </message>
        <message>
            <source>Something that is left out stands between them: bring it back first.</source>
            <translation>兩段之間有已移出的內容：請先將其放回。</translation>
        </message>
        <message>
            <source>There is no word on one side of the caret to make a paragraph of.</source>
            <translation>游標一側沒有文字，無法另成一段。</translation>
        </message>
    </context>
    <context>
        <name>variorum::MarkupView</name>
        <message>
            <source>Markup of the page</source>
            <translation>頁面的標記</translation>
        </message>
    </context>
    <context>
        <name>variorum::DeedStack</name>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已復原：%1</translation>
        </message>
    </context>
    <context>
        <name>variorum::LibraryController</name>
        <message numerus="yes">
            <source>%n article(s) moved to the bin</source>
            <translation>
                <numerusform>已將 %n 篇文章移到垃圾桶</numerusform>
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
            <translation>清空垃圾桶</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n article(s) in the bin for good?</source>
            <translation>
                <numerusform>要永久刪除垃圾桶中的 %n 篇文章嗎？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their pages go too, with all notes on them, unless other articles of a page are kept. This cannot be undone.</source>
            <translation>它們所在的網頁連同其中的筆記也會刪除，除非該網頁還有其他文章保留。此操作無法復原。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>刪除</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) deleted</source>
            <translation>
                <numerusform>已刪除 %n 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Already in “%1”.</source>
            <translation>已在「%1」裡。</translation>
        </message>
        <message>
            <source>Not in “%1”.</source>
            <translation>不在「%1」裡。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put into “%1”</source>
            <translation>
                <numerusform>已將 %n 篇文章放入「%1」</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken out of “%1”</source>
            <translation>
                <numerusform>已從「%1」取出 %n 篇文章</numerusform>
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
            <translation>已新增文集「%1」</translation>
        </message>
        <message>
            <source>There is a collection “%1” already.</source>
            <translation>已有名為「%1」的文集。</translation>
        </message>
        <message>
            <source>“%1” is now “%2”</source>
            <translation>「%1」已改名為「%2」</translation>
        </message>
        <message>
            <source>The collection “%1” was removed; its articles are still in the library</source>
            <translation>文集「%1」已刪除；其中的文章仍在文庫裡</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s) changed</source>
            <translation>
                <numerusform>已變更 %n 篇文章的標籤</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) marked as read</source>
            <translation>
                <numerusform>已將 %n 篇文章標為已讀</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) marked as unread</source>
            <translation>
                <numerusform>已將 %n 篇文章標為未讀</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::TagsDialog</name>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>%n 篇文章的標籤</numerusform>
            </translation>
        </message>
        <message>
            <source>No tags yet. Type one and press Enter.</source>
            <translation>還沒有標籤。輸入一個，然後按 Enter。</translation>
        </message>
        <message>
            <source>A new tag, or some letters of one</source>
            <translation>新標籤，或已有標籤的幾個字</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Set Tags</source>
            <translation>設定標籤</translation>
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
            <translation>文集與事件</translation>
        </message>
        <message>
            <source>Shelves</source>
            <translation>書架</translation>
        </message>
        <message>
            <source>Shelves: %1</source>
            <translation>書架：%1</translation>
        </message>
        <message>
            <source>Fold the shelves</source>
            <translation>摺疊書架</translation>
        </message>
        <message>
            <source>Unfold the shelves</source>
            <translation>展開書架</translation>
        </message>
    </context>
    <context>
        <name>variorum::FilterChips</name>
        <message>
            <source>Filters</source>
            <translation>篩選條件</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>篩選</translation>
        </message>
        <message>
            <source>Show only some of the articles</source>
            <translation>只顯示部分文章</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>新增篩選條件</translation>
        </message>
        <message>
            <source>Take off the filter “%1”</source>
            <translation>去掉篩選條件「%1」</translation>
        </message>
        <message>
            <source>Take Off All Filters</source>
            <translation>去掉所有篩選條件</translation>
        </message>
        <message>
            <source>From … Until …</source>
            <translation>起訖日期…</translation>
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
            <translation>某段時間的文章</translation>
        </message>
        <message>
            <source>2031, 2031-03 or 2031-03-05</source>
            <translation>2031、2031-03 或 2031-03-05</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>篩選</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From:</source>
            <translation>從：</translation>
        </message>
        <message>
            <source>Until:</source>
            <translation>到：</translation>
        </message>
        <message>
            <source>A date is written as a year, a month or a day: 2031, 2031-03, 2031-03-05.</source>
            <translation>日期寫作年、月或日：2031、2031-03、2031-03-05。</translation>
        </message>
        <message>
            <source>The beginning lies behind the end.</source>
            <translation>開始日期晚於結束日期。</translation>
        </message>
    </context>
    <context>
        <name>variorum::WatchController</name>
        <message>
            <source>“%1” is not watched any more.</source>
            <translation>已停止監看「%1」。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Watch a Folder</source>
            <translation>監看資料夾</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>監看</translation>
        </message>
        <message>
            <source>New pages in “%1” are now imported by themselves.</source>
            <translation>「%1」中的新網頁會自動匯入。</translation>
        </message>
        <message>
            <source>The watched folder “%1” is not there any more. It is no longer watched; the library keeps what came from it.</source>
            <translation>所監看的資料夾「%1」已不存在，不再監看；已匯入的網頁仍在文庫裡。</translation>
        </message>
        <message>
            <source>Choose Another…</source>
            <translation>另選一個…</translation>
        </message>
        <message numerus="yes">
            <source>%n new page(s) in the watched folder</source>
            <translation>
                <numerusform>所監看的資料夾有 %n 個新網頁</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n 個無法讀取</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>閱讀</translation>
        </message>
    </context>
    <context>
        <name>variorum::SplitDialog</name>
        <message>
            <source>Split Off What Is Another Thing</source>
            <translation>拆分所指不同的名稱</translation>
        </message>
        <message>
            <source>Mentions that name another thing</source>
            <translation>另有所指之處</translation>
        </message>
        <message>
            <source>Split Off</source>
            <translation>拆出</translation>
        </message>
        <message>
            <source>Mentions that name another thing:</source>
            <translation>另有所指之處：</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Where this holds</source>
            <translation>適用範圍</translation>
        </message>
        <message>
            <source>The chosen places alone.</source>
            <translation>僅限所選之處。</translation>
        </message>
        <message>
            <source>All places that are written like the chosen ones.</source>
            <translation>與所選寫法相同的各處一併拆出。</translation>
        </message>
    </context>
    <context>
        <name>variorum::ThingDialog</name>
        <message>
            <source>What “%1” Names</source>
            <translation>「%1」指的是什麼</translation>
        </message>
        <message>
            <source>Its name, in any script, or a new one</source>
            <translation>名稱（簡繁均可），或新名稱</translation>
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
            <translation>適用範圍</translation>
        </message>
        <message>
            <source>This It Is</source>
            <translation>確定</translation>
        </message>
    </context>
    <context>
        <name>variorum::NamesController</name>
        <message>
            <source>“%1” is known in all articles from now on</source>
            <translation>今後在所有文章中都能辨識「%1」</translation>
        </message>
        <message>
            <source>“%1” in the Whole Library</source>
            <translation>整個文庫中的「%1」</translation>
        </message>
    </context>
    <context>
        <name>variorum::OwnNameDialog</name>
        <message>
            <source>Add to the Lexicon</source>
            <translation>加入詞表</translation>
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
            <translation>名稱</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>其他名稱</translation>
        </message>
    </context>
    <context>
        <name>variorum::OwnNamesDialog</name>
        <message>
            <source>Filter names</source>
            <translation>篩選名稱</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>No names of your own yet. Enter one below, or import a table of them.</source>
            <translation>還沒有自有名稱。請在下面輸入，或匯入一張表。</translation>
        </message>
        <message>
            <source>Other names, with | between them</source>
            <translation>其他名稱，以 | 分隔</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Own Names</source>
            <translation>自有名稱</translation>
        </message>
        <message>
            <source>Own names</source>
            <translation>自有名稱</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>匯入 CSV…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>匯出 CSV…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
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
            <translation>今後能辨識「%1」。</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) were removed.</source>
            <translation>
                <numerusform>移除了 %n 個名稱。</numerusform>
            </translation>
        </message>
        <message>
            <source>Import Names</source>
            <translation>匯入名稱</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>表格 (*.csv *.tsv *.txt);;所有檔案 (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>匯入</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing was taken in.</source>
            <translation>匯入已取消，沒有加入任何名稱。</translation>
        </message>
        <message>
            <source>The names were changed meanwhile; please import again.</source>
            <translation>名稱在此期間有變動，請重新匯入。</translation>
        </message>
        <message numerus="yes">
            <source>%n new name(s) were taken in.</source>
            <translation>
                <numerusform>加入了 %n 個新名稱。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look:</source>
            <translation>
                <numerusform>有 %n 行需要檢視：</numerusform>
            </translation>
        </message>
        <message>
            <source>Export Names</source>
            <translation>匯出名稱</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已寫入 %1。</translation>
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
            <translation>單個字在任何文章裡都會出現：名稱至少要兩個字。</translation>
        </message>
        <message>
            <source>That is too long for a name, or holds a sign that parts names.</source>
            <translation>作為名稱太長，或含有分隔名稱的符號。</translation>
        </message>
        <message>
            <source>“%1” is in the table already.</source>
            <translation>「%1」已在表中。</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>其他名稱</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
        </message>
    </context>
    <context>
        <name>variorum::RatesModel</name>
        <message>
            <source>One unit of</source>
            <translation>一單位</translation>
        </message>
        <message>
            <source>Was worth in</source>
            <translation>折合</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>匯率</translation>
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
            <translation>一單位</translation>
        </message>
        <message>
            <source>Was worth in</source>
            <translation>折合</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>匯率</translation>
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
            <translation>匯率</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>匯率</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>No rates yet. Money is shown as the articles state it until you enter one below and choose its currency in the list of figures.</source>
            <translation>還沒有匯率。在下面輸入匯率、並在數字列表中選擇貨幣之前，金額按文章所寫顯示。</translation>
        </message>
    </context>
    <context>
        <name>variorum::RecogniserDialog</name>
        <message>
            <source>Ask a program of mine for names too</source>
            <translation>也請我自己的程式找名稱</translation>
        </message>
        <message>
            <source>Try It</source>
            <translation>試一試</translation>
        </message>
        <message>
            <source>Outside Recogniser</source>
            <translation>外部辨識程式</translation>
        </message>
        <message>
            <source>The program is given the text of each article that you open, as UTF-8 on its standard input, and answers with the JSON that “variorum-cli entities” writes. What it finds stands beside what the lexicon and the rules know, and never replaces it.</source>
            <translation>該程式從標準輸入得到您開啟的每篇文章的 UTF-8 文字，並以「variorum-cli entities」所寫的 JSON 回答。它找到的名稱與詞庫和規則所知的並列，絕不取代它們。</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>瀏覽…</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程式</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>參數</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Choose a Program</source>
            <translation>選擇程式</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選擇</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在詢問…</translation>
        </message>
        <message>
            <source>It answered, and found no names in the text.</source>
            <translation>它作了回答，在文字中沒有找到名稱。</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s): </source>
            <translation>
                <numerusform>%n 個名稱：</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::RecogniserController</name>
        <message>
            <source>%1. It is not asked again for now.</source>
            <translation>%1。暫不再詢問它。</translation>
        </message>
        <message>
            <source>Set Up…</source>
            <translation>設定…</translation>
        </message>
    </context>
    <context>
        <name>variorum::OutsideRecogniser</name>
        <message>
            <source>it does not start</source>
            <translation>它無法啟動</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>它用時太久</translation>
        </message>
        <message>
            <source>its answer is too long</source>
            <translation>它的回答太長</translation>
        </message>
        <message>
            <source>it ended with an error</source>
            <translation>它以錯誤結束</translation>
        </message>
        <message>
            <source>it ended with an error: %1</source>
            <translation>它以錯誤結束：%1</translation>
        </message>
    </context>
    <context>
        <name>variorum::StoryController</name>
        <message>
            <source>Already in the story “%1”.</source>
            <translation>已在事件「%1」中。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are now the story “%1”</source>
            <translation>
                <numerusform>%n 篇文章已歸為事件「%1」</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put into the story “%1”</source>
            <translation>
                <numerusform>%n 篇文章已放入事件「%1」</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken out of the story “%1”</source>
            <translation>
                <numerusform>%n 篇文章已從事件「%1」中取出</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is now “%2”</source>
            <translation>「%1」現在叫「%2」</translation>
        </message>
        <message>
            <source>The story “%1” was dissolved; its articles are still in the library</source>
            <translation>事件「%1」已解散；其中的文章仍在文庫裡</translation>
        </message>
        <message>
            <source>No other article of the library seems to be on the same event.</source>
            <translation>文庫中似乎沒有其他文章報導同一事件。</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are not proposed for this event again</source>
            <translation>
                <numerusform>不再為該事件推薦這 %n 篇文章</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::StoryDialog</name>
        <message numerus="yes">
            <source>%n name(s) in common</source>
            <translation>
                <numerusform>%n 個相同名稱</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) in common</source>
            <translation>
                <numerusform>%n 個相同數字</numerusform>
            </translation>
        </message>
        <message>
            <source>titles alike</source>
            <translation>標題相近</translation>
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
            <translation>事件標題</translation>
        </message>
        <message>
            <source>Articles that may be on the same event</source>
            <translation>可能報導同一事件的文章</translation>
        </message>
        <message>
            <source>Add to the Story</source>
            <translation>加入事件</translation>
        </message>
        <message>
            <source>Group as Story</source>
            <translation>歸為同一事件</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Found by names, figures, titles and dates. Choose those that are on the same event; the others are not proposed for it again.</source>
            <translation>依據名稱、數字、標題和日期找到。請選擇報導同一事件的文章；其餘的不再為該事件推薦。</translation>
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
                <numerusform>%n 處提及</numerusform>
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
            <translation>文庫中 %2，%1</translation>
        </message>
        <message>
            <source>seen on %1</source>
            <translation>見於 %1</translation>
        </message>
        <message>
            <source>first seen on %1, last on %2</source>
            <translation>最早 %1，最近 %2</translation>
        </message>
        <message>
            <source>%1 shows them</source>
            <translation>按 %1 檢視</translation>
        </message>
    </context>
    <context>
        <name>variorum::EntityWindow</name>
        <message>
            <source>Look Through</source>
            <translation>繼續尋找</translation>
        </message>
        <message>
            <source>Names in the Library</source>
            <translation>文庫中的名稱</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>篩選名稱</translation>
        </message>
        <message>
            <source>Types of names</source>
            <translation>名稱的類型</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>所有類型</translation>
        </message>
        <message>
            <source>Names in the library</source>
            <translation>文庫中的名稱</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are being looked through.</source>
            <translation>
                <numerusform>正在尋找 %n 篇文章。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) have not been looked through.</source>
            <translation>
                <numerusform>還有 %n 篇文章沒有尋找。</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the names of the library…</source>
            <translation>正在統計文庫中的名稱…</translation>
        </message>
        <message>
            <source>No known names were found in the articles of this library.</source>
            <translation>本文庫的文章中沒有找到已知的名稱。</translation>
        </message>
        <message>
            <source>Nothing here matches the filter.</source>
            <translation>沒有符合篩選條件的內容。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Names that only statistics find are not counted here.</source>
            <translation>僅由統計方法找到的名稱不計入此處。</translation>
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
            <translation>篩選文章</translation>
        </message>
        <message>
            <source>No article names it.</source>
            <translation>沒有文章提及它。</translation>
        </message>
        <message>
            <source>Named together with it</source>
            <translation>與它一同提及的名稱</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>篩選名稱</translation>
        </message>
        <message>
            <source>Nothing else is named in its articles.</source>
            <translation>提及它的文章中沒有其他名稱。</translation>
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
            <translation>文庫中的相關內容</translation>
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
            <translation>數字</translation>
        </message>
        <message>
            <source>The name before</source>
            <translation>上一個名稱</translation>
        </message>
        <message>
            <source>Choose a name to see what all articles say of it.</source>
            <translation>選擇一個名稱，檢視所有文章如何提及它。</translation>
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
                <numerusform>%n 處提及</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ThingFigures</name>
        <message>
            <source>Kind of figures</source>
            <translation>數字的種類</translation>
        </message>
        <message>
            <source>No sentence of the library that names it states a quantity.</source>
            <translation>文庫中提及它的句子都沒有給出數量。</translation>
        </message>
        <message numerus="yes">
            <source>%n without a date, in the table alone</source>
            <translation>
                <numerusform>%n 個沒有日期，只列在表中</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart of figures over time: %1</source>
            <translation>數字隨時間變化的圖表：%1</translation>
        </message>
        <message>
            <source>Table of figures: %1</source>
            <translation>數字表：%1</translation>
        </message>
    </context>
    <context>
        <name>variorum::FigureChart</name>
        <message>
            <source>exact</source>
            <translation>確切</translation>
        </message>
        <message>
            <source>about</source>
            <translation>約</translation>
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
            <translation>範圍</translation>
        </message>
        <message>
            <source>each step of the scale is a multiple</source>
            <translation>對數刻度</translation>
        </message>
        <message>
            <source>None of these figures has a date: they stand in the table.</source>
            <translation>這些數字都沒有日期，只列在表中。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 個</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::Teller</name>
        <message>
            <source>Decided by</source>
            <translation>由誰決定</translation>
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
            <translation>此字元</translation>
        </message>
        <message>
            <source>These characters</source>
            <translation>這些字元</translation>
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
            <translation>已捨棄：不屬於任何文章</translation>
        </message>
        <message>
            <source>white space between parts of the page</source>
            <translation>網頁各部分之間的空白</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>所在</translation>
        </message>
        <message>
            <source>nothing: it was taken out</source>
            <translation>無：已刪去</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>保持原樣</translation>
        </message>
        <message>
            <source>made of %1 as a whole</source>
            <translation>由%1整體改成</translation>
        </message>
        <message>
            <source>Clean text</source>
            <translation>整理後</translation>
        </message>
        <message>
            <source>accepted by you</source>
            <translation>您已接受</translation>
        </message>
        <message>
            <source>rejected by you</source>
            <translation>已被您否決</translation>
        </message>
        <message>
            <source>another edit counts here</source>
            <translation>此處以另一改動為準</translation>
        </message>
        <message>
            <source>Nothing is left of the line</source>
            <translation>此行已無內容</translation>
        </message>
        <message>
            <source>superseded by %1</source>
            <translation>被「%1」取代</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>改動</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>確定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
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
            <translation>此文庫有問題</translation>
        </message>
        <message>
            <source>This library can be read, but not changed</source>
            <translation>此文庫只能讀取，不能更改</translation>
        </message>
        <message>
            <source>%1 or its folder may not be written. Notes, decisions and imports are not stored.</source>
            <translation>%1 或其所在資料夾不可寫入。筆記、決定和匯入的網頁不會儲存。</translation>
        </message>
        <message>
            <source>Save a Copy…</source>
            <translation>儲存副本…</translation>
        </message>
        <message>
            <source>Save a Copy of the Library</source>
            <translation>儲存文庫的副本</translation>
        </message>
        <message>
            <source>A copy was saved. Open it to go on: %1</source>
            <translation>副本已儲存。開啟它以繼續：%1</translation>
        </message>
    </context>
</TS>
